package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;

/** What families are sent about consent. None names a child, a school, or why anybody asks: mailboxes are read by others. */
@ApplicationScoped
public class ConsentTexts implements TextSource {

    static final String INVITATION = "consent.invitation";
    static final String INVITATION_YOUNG = "consent.invitation-young";
    static final String REMINDER = "consent.reminder";
    static final String CODE_TEXT = "consent.code-text";
    static final String CODE_EMAIL = "consent.code-email";
    static final String COPY = "consent.copy";

    private static final String LINK = "https://eps.example/consent/start.xhtml?t=example";
    private static final String UNTIL = "20 February 2027";

    private static final List<TextTemplate> TEXTS = List.of(
            invitation(
                    INVITATION,
                    "The link to answer about consent",
                    "Sent to a parent or carer who is asked.",
                    "a child you are responsible for",
                    "school or nursery"),
            invitation(
                    INVITATION_YOUNG,
                    "The link to answer about consent, to a young person",
                    "Sent to a young person, or a child who decides themselves.",
                    "you",
                    "school or college"),
            linked(TextTemplate.email(
                    REMINDER,
                    "A reminder to answer about consent",
                    "Sent to whoever has not answered a link, after as many days as your service has chosen.",
                    "A reminder: we need your answer, {service}",
                    """
                    Hello,

                    We asked you what you agree to, and have no answer from you yet. Until we have, we do nothing.

                    Read the questions and answer:
                    {link}

                    This link takes the place of the one in our email before. It works until {until}. You do not have to agree, and you can change your mind later.

                    If you would rather answer on paper, ask the school or nursery for the form. If you have a question, tell us: {contact}

                    {service}
                    """)),
            code(TextTemplate.textMessage(
                    CODE_TEXT,
                    "The code, by text",
                    "Sent to the mobile of whoever opens a link about consent.",
                    "{code} is your code for {service}. It works for 10 minutes. Do not tell it to anyone.")),
            code(TextTemplate.email(
                    CODE_EMAIL,
                    "The code, by email",
                    "Sent to whoever opens a link about consent and has no mobile number with us.",
                    "{code} is your code: {service}",
                    """
                    Hello,

                    Your code is {code}

                    It works for 10 minutes. Do not tell it to anyone: we never ask for it.

                    If you did not ask for a code, you do not need to do anything.

                    {service}
                    """)),
            TextTemplate.email(
                            COPY,
                            "We have your answers",
                            "Sent to whoever has answered online.",
                            "We have your answers: {service}",
                            """
                            Hello,

                            Thank you. We have your answers.

                            There is a copy for you to keep. Open the newest link that we sent you, ask for a code, and choose “Get a copy to keep”.

                            You can change your mind at any time. Use the same link. It works while we are working on this, until {until} at the latest. After that, tell us: {contact}

                            {service}
                            """)
                    .with("until", "The last day on which their link works", UNTIL));

    private static TextTemplate invitation(String key, String title, String sentWhen, String whom, String setting) {
        return linked(TextTemplate.email(
                key, title, sentWhen, "We need your answer: {service}", """
                Hello,

                {service} has been asked to help %s. Before we do, we need to know what you agree to.

                Read the questions and answer:
                {link}

                It takes about 5 minutes. We will send you a code first, to make sure that it is you.

                You do not have to agree, and you can change your mind later. The link works until {until}. It is meant for you, so do not pass it on.

                If you would rather answer on paper, ask the %s for the form. If you do not know what this is about, do not use the link and tell us: {contact}

                {service}
                """.formatted(whom, setting)));
    }

    private static TextTemplate linked(TextTemplate text) {
        return text.with("until", "The last day on which the link works", UNTIL)
                .needing("link", "The link by which they answer", LINK);
    }

    private static TextTemplate code(TextTemplate text) {
        return text.needing("code", "The code of six digits", "123456");
    }

    @Override
    public List<TextTemplate> texts() {
        return TEXTS;
    }
}

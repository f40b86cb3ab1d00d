package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;

/** What settings, those who do the work, and those whose consent it was are told when consent changes. None names a child. */
@ApplicationScoped
public class ConsentNoticeTexts implements TextSource {

    static final String ANSWERED = "consent.answered";
    static final String WITHDRAWN = "consent.withdrawn";
    static final String LINK_CLOSED = "consent.link-closed";
    static final String RESOLVED = "consent.resolved";

    private static final String STOP =
            "No new work may be done for this from now on. What was done before may still be written up.";

    private static final List<TextTemplate> TEXTS = make();

    /** The text for the setting and those who do the work. */
    static String staff(EndReason reason) {
        return "consent.ended-" + name(reason) + "-staff";
    }

    /** The text for those whose consent it was. */
    static String giver(EndReason reason) {
        return "consent.ended-" + name(reason);
    }

    private static String name(EndReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<TextTemplate> make() {
        List<TextTemplate> texts = new ArrayList<>();
        texts.add(toStaff(
                ANSWERED,
                "Somebody has answered about consent",
                "Sent to the people of the setting.",
                "Somebody has answered about consent",
                "Somebody who decides about it has answered the questions about consent for a request of yours."));
        texts.add(titled(toStaff(
                WITHDRAWN,
                "Consent was withdrawn",
                "Sent to the people of the setting and those who do the work.",
                "Consent has been withdrawn",
                "Somebody who decides about it has changed their mind about a request of yours. There is no longer consent"
                        + " to:\n\n{titles}\n\nNo new work may be done for this from now on. What was done before may still"
                        + " be written up, and the case may be closed.")));
        texts.add(toStaff(
                LINK_CLOSED,
                "A link was closed after five wrong answers",
                "Sent to the people of the setting.",
                "A link about consent was closed",
                "A link that we sent about one of your requests was closed, because the wrong code or date of birth was"
                        + " entered five times.\n\nCheck with them that their email address, their mobile number and the"
                        + " child’s or young person’s date of birth are right. Then send a new link from the request’s page,"
                        + " or give them the form on paper."));
        texts.add(titled(toStaff(
                        RESOLVED,
                        "A difference about consent is resolved",
                        "Sent to the people of the setting and those who do the work.",
                        "A difference about consent is resolved",
                        "People who may answer about a request of yours said different things about:\n\n{titles}\n\nThat is"
                                + " resolved. {now}"))
                .needing(
                        "now",
                        "Whether there is consent now, in a sentence",
                        "There is consent now, and work can go on."));
        Arrays.stream(EndReason.values()).forEach(reason -> {
            texts.add(ended(reason));
            texts.add(endedToGiver(reason));
        });
        return List.copyOf(texts);
    }

    private static TextTemplate ended(EndReason reason) {
        TextTemplate text = titled(toStaff(
                staff(reason),
                "Consent has ended: " + reasonWords(reason),
                "Sent to the people of the setting and those who do the work.",
                reason == EndReason.PURPOSE_FULFILLED ? "The work is finished" : "Consent has ended",
                forStaff(reason)));
        return switch (reason) {
            case DATE, CAME_OF_AGE, ANOTHER_DECIDES ->
                text.with(
                        "next",
                        "What happens next, or what they must do, in a sentence or two",
                        "We have sent a link to whoever decides now. Work can go on once they have agreed.");
            default -> text;
        };
    }

    private static TextTemplate endedToGiver(EndReason reason) {
        return titled(TextTemplate.email(
                giver(reason),
                "Your agreement has ended: " + reasonWords(reason),
                "Sent to those whose agreement it was.",
                "Your agreement has ended: {service}",
                "Hello,\n\n" + forGiver(reason) + "\n\nQuestions? Tell us: {contact}\n\n{service}"));
    }

    private static TextTemplate toStaff(String key, String title, String sentWhen, String subject, String words) {
        return TextTemplate.email(
                        key,
                        title,
                        sentWhen,
                        subject,
                        "Hello,\n\n" + words + "\n\nSign in to see the request:\n{link}\n\n{service}")
                .needing("link", "The address of the request", "https://eps.example/requests/view.xhtml");
    }

    private static TextTemplate titled(TextTemplate text) {
        return text.needing(
                "titles",
                "What consent was to, a line each",
                "Working with an educational psychologist\nSharing the written summary");
    }

    private static String reasonWords(EndReason reason) {
        return switch (reason) {
            case DATE -> "its time has run out";
            case CAME_OF_AGE -> "the young person is 16";
            case ANOTHER_DECIDES -> "somebody else decides";
            case PURPOSE_FULFILLED -> "the work is finished";
            case WITHDRAWN -> "it was withdrawn";
        };
    }

    private static String forStaff(EndReason reason) {
        return switch (reason) {
            case DATE ->
                "The time for which consent was given has run out on a request of yours. There is no longer consent to:\n\n{titles}\n\n"
                        + STOP + "\n\n{next}";
            case CAME_OF_AGE ->
                "The young person whom a request of yours is about is now 16 and decides for themselves. What others agreed to for them has ended:\n\n{titles}\n\n"
                        + STOP + "\n\n{next}";
            case ANOTHER_DECIDES ->
                "Somebody else decides now about a request of yours, because of what was recorded about it. What was agreed to before has ended:\n\n{titles}\n\n"
                        + STOP + "\n\n{next}";
            case PURPOSE_FULFILLED ->
                "The work on a request of yours is finished, and consent has ended with it:\n\n{titles}\n\nThere is nothing that you need to do. If more help is needed later, send a new request.";
            case WITHDRAWN -> "Consent was withdrawn for a request of yours:\n\n{titles}\n\n" + STOP;
        };
    }

    private static String forGiver(EndReason reason) {
        return switch (reason) {
            case DATE ->
                "You agreed for a time to the following, and that time is over:\n\n{titles}\n\nWe do no new work for this now. If you want us to go on, look for another email from us with a link, or ask the school or nursery for the form.";
            case CAME_OF_AGE ->
                "You agreed to the following for a young person:\n\n{titles}\n\nThey are now 16 and decide for themselves, so your agreement has ended. We ask them whether they want us to go on. You do not need to do anything.";
            case ANOTHER_DECIDES ->
                "You agreed to the following:\n\n{titles}\n\nThis is now for somebody else to decide, so your agreement has ended and we do no new work until they have agreed.";
            case PURPOSE_FULFILLED ->
                "You agreed to the following:\n\n{titles}\n\nOur work is finished, and your agreement has ended with it. You do not need to do anything.";
            case WITHDRAWN -> "You no longer agree to the following:\n\n{titles}\n\nWe do no new work for this.";
        };
    }

    @Override
    public List<TextTemplate> texts() {
        return TEXTS;
    }
}

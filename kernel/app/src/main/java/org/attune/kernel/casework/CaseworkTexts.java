package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;

/** What families, settings and colleagues are told about records and cases. Subjects and texts name no child. */
@ApplicationScoped
public class CaseworkTexts implements TextSource {

    static final String RECORD = "casework.record";
    static final String RECORD_CORRECTED = "casework.record-corrected";
    static final String RECORD_YOUNG = "casework.record-young";
    static final String RECORD_YOUNG_CORRECTED = "casework.record-young-corrected";
    static final String HAND_ON = "casework.record-hand-on";
    static final String HAND_ON_YOUNG = "casework.record-hand-on-young";
    static final String RECORD_SETTING = "casework.record-setting";
    static final String RECORD_SETTING_CORRECTED = "casework.record-setting-corrected";
    static final String WAITS = "casework.record-waits";
    static final String SENT_BACK = "casework.record-sent-back";
    static final String CANNOT_SIGN = "casework.cannot-sign";
    static final String HANDED_OVER = "casework.handed-over";

    private static final List<TextTemplate> TEXTS = List.of(
            toFamily(RECORD, "The written record, to parents", false, true),
            toFamily(RECORD_CORRECTED, "A corrected record, to parents", false, false),
            toFamily(RECORD_YOUNG, "The written record, to a young person", true, true),
            toFamily(RECORD_YOUNG_CORRECTED, "A corrected record, to a young person", true, false),
            handOn(HAND_ON, "to parents", "anybody with parental responsibility", ""),
            handOn(
                    HAND_ON_YOUNG,
                    "to a young person",
                    "the young person whose record it is",
                    ", and not to their parents unless the young person agrees"),
            toSetting(RECORD_SETTING, "The written record, to the setting", "Our written record", """
                    Hello

                    A record of involvement is ready for you to read.

                    Sign in to read it:
                    {link}

                    {who-else}

                    {service}
                    {contact}
                    """),
            toSetting(
                    RECORD_SETTING_CORRECTED,
                    "A corrected record, to the setting",
                    "A corrected version of our written record",
                    """
                    Hello

                    A corrected version of a record of involvement is ready for you to read. It replaces the one before and says what changed.

                    Sign in to read it:
                    {link}

                    {who-else}

                    {service}
                    {contact}
                    """),
            TextTemplate.email(
                            WAITS,
                            "A record waits for a supervisor",
                            "Sent to a supervisor when somebody whom they supervise has finished a record.",
                            "A record waits for your signature",
                            """
                            Somebody whom you supervise has finished a record of involvement.

                            Sign in to read it. You can sign it, or send it back with a note:
                            {link}

                            {service}
                            {contact}
                            """)
                    .needing("link", "The address of the record", "https://eps.example/casework/sign.xhtml"),
            TextTemplate.email(
                            SENT_BACK,
                            "A supervisor has sent a record back",
                            "Sent to whoever wrote the record.",
                            "Your supervisor has sent a record back",
                            """
                            Your supervisor has read your record of involvement and asks for changes.

                            Sign in to read their note:
                            {link}

                            {service}
                            {contact}
                            """)
                    .needing("link", "The address of the record", "https://eps.example/casework/record.xhtml"),
            TextTemplate.email(
                            CANNOT_SIGN,
                            "Somebody can no longer sign",
                            "Sent to the principals when a practitioner’s registration has ended, with what is left open.",
                            "{name} can no longer sign",
                            """
                            Hello,

                            {name} can no longer sign: {why}.

                            Open cases: {cases}
                            Records that wait for their signature: {records}
                            Trainees and assistants whom they supervise: {trainees}

                            No record of these can be signed, and no trainee’s either, until somebody else has taken over. See them all:
                            {link}

                            {service}
                            """)
                    .with("why", "What the register says now", "removed from the register")
                    .with("cases", "How many cases are open", "12")
                    .with("records", "How many records wait for their signature", "2")
                    .with("trainees", "How many they supervise", "1")
                    .needing("name", "The practitioner’s name", "Robin Example")
                    .needing(
                            "link",
                            "The address of the practitioner’s page",
                            "https://eps.example/practitioners/view.xhtml"),
            TextTemplate.email(
                            HANDED_OVER,
                            "Cases were handed over",
                            "Sent to whoever is given cases or trainees by a principal.",
                            "{what} been given to you",
                            """
                            Hello,

                            {what} been given to you by your principal.

                            Sign in to see your caseload:
                            {link}

                            {service}
                            """)
                    .needing("what", "What they are given, with “has” or “have”", "3 cases have")
                    .needing("link", "The address of their caseload", "https://eps.example/casework/caseload.xhtml"));

    /** The text for those whose decision the work is. */
    static String toFamily(boolean themselves, boolean first) {
        if (themselves) {
            return first ? RECORD_YOUNG : RECORD_YOUNG_CORRECTED;
        }
        return first ? RECORD : RECORD_CORRECTED;
    }

    private static TextTemplate toFamily(String key, String title, boolean themselves, boolean first) {
        String written = first
                ? "The written record of our work" + (themselves ? " with you" : "") + " is with this email, as a PDF."
                : "A corrected version of the written record of our work is with this email, as a PDF. It replaces the one we"
                        + " sent before and says what changed.";
        String theirs = themselves
                ? "It is yours: we have not sent it to your parents. You can show it to whomever you like.\n\n"
                : "";
        return TextTemplate.email(
                        key,
                        title,
                        "Sent to those whose decision the work is, with the record as a PDF.",
                        first ? "Our written record" : "A corrected version of our written record",
                        "Hello\n\n" + written
                                + "\n\nIt says what we were asked, what we found out, and what we suggest next."
                                + " {setting-reads}\n\n" + theirs
                                + "If something in it is wrong or not clear, tell us.\n\n{service}\n{contact}")
                .needing(
                        "setting-reads",
                        "Whether the school or setting can read it too, in a sentence",
                        "The school or setting can read it too.");
    }

    private static TextTemplate handOn(String key, String whom, String nobody, String not) {
        return TextTemplate.email(
                        key,
                        "A record waits to be handed on, " + whom,
                        "Sent to the practitioner of the case when a record is signed and we have no email address to send it to.",
                        "A record waits to be handed on",
                        "A record of involvement is signed, and we hold no email address of " + nobody
                                + ".\n\nHand it on to them yourself" + not + ":\n{link}\n\n{service}\n{contact}")
                .needing("link", "The address of the record", "https://eps.example/casework/sign.xhtml");
    }

    private static TextTemplate toSetting(String key, String title, String subject, String words) {
        return TextTemplate.email(
                        key,
                        title,
                        "Sent to the people of the setting, where they may read the record.",
                        subject,
                        words)
                .with(
                        "who-else",
                        "Who else gets it and who does not, in a sentence or two",
                        "Those with parental responsibility get it too.")
                .needing("link", "The address of the request", "https://eps.example/requests/view.xhtml");
    }

    @Override
    public List<TextTemplate> texts() {
        return TEXTS;
    }
}

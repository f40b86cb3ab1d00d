package org.attune.kernel.wording;

import java.util.List;
import org.attune.api.wording.Medium;
import org.attune.api.wording.TextTemplate;
import org.attune.api.wording.Worded;
import org.attune.kernel.message.MailText;

/**
 * A text as its reader gets it, with invented people in it.
 *
 * @param number which version, as an address says it; "draft" for the draft
 * @param pdf whether it is seen as a PDF
 */
public record ShownText(TextTemplate template, Worded words, String number, boolean pdf) {

    /** A part of it. */
    public record Part(String label, List<List<List<MailText.Piece>>> paragraphs) {}

    public String getKey() {
        return template.key();
    }

    public String getMedium() {
        return template.medium().name();
    }

    public boolean isQuestion() {
        return template.medium() == Medium.QUESTION;
    }

    public String getSubject() {
        return words.subject();
    }

    /** Whether it has more parts than its text, so that each needs its name. */
    public boolean isInParts() {
        return getParts().size() > 1;
    }

    /** Of what has words, without the subject. */
    public List<Part> getParts() {
        return template.parts().stream()
                .filter(part -> !part.name().equals(TextTemplate.SUBJECT))
                .filter(part -> !words.part(part.name()).isEmpty())
                .map(part -> new Part(part.label(), MailText.paragraphs(words.part(part.name()))))
                .toList();
    }

    public String part(String name) {
        return words.part(name);
    }
}

package org.attune.api.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attune.api.security.Role;
import org.attune.api.wording.Medium;
import org.attune.api.wording.TextTemplate;
import org.attune.api.wording.TextTemplate.Part;

/**
 * A kind of notice. Each person chooses how they are told of it, and each authority may put it into its own words.
 *
 * @param text its words, made by {@link #text}, with a placeholder for each fact; its key is the kind's
 * @param usual how people are told who have not chosen
 * @param reaches whom it can reach: nobody else is asked how they want to be told of it; never empty
 */
public record NoticeKind(TextTemplate text, Delivery usual, Set<Role> reaches) {

    /** The part of a notice's text that says what changed: one line, for a list and an email's subject. */
    public static final String WHAT = "what";

    /** The part of a notice's text that says what to do: a sentence or two. */
    public static final String TODO = "todo";

    private static final int LINE = 200;

    /** @throws IllegalArgumentException where the text has not the two parts of a notice, or nobody is reached */
    public NoticeKind {
        reaches = Set.copyOf(reaches);
        if (reaches.isEmpty()) {
            throw new IllegalArgumentException("Reaches nobody: " + text.key());
        }
        if (!text.parts().stream().map(Part::name).toList().equals(List.of(WHAT, TODO))) {
            throw new IllegalArgumentException("Not a notice's text: " + text.key());
        }
    }

    /**
     * A kind that can reach everybody.
     *
     * @param text its words
     * @param usual how people are told who have not chosen
     */
    public NoticeKind(TextTemplate text, Delivery usual) {
        this(text, usual, EnumSet.allOf(Role.class));
    }

    /**
     * @param roles whom it can reach
     * @return the same kind, which others are not asked about
     */
    public NoticeKind reaching(Role... roles) {
        return new NoticeKind(text, usual, Set.of(roles));
    }

    /**
     * The words of a kind of notice, as yet without placeholders.
     *
     * @param key a stable name in lower case, with the feature's or plugin's id before a dot; a plugin's must begin with its id and a
     *     dot
     * @param title what it is called where people choose how they are told
     * @param toldWhen when it is told, and to whom, in a sentence
     * @param what what changed, in one line
     * @param todo what to do, in a sentence or two
     * @return the text
     */
    public static TextTemplate text(String key, String title, String toldWhen, String what, String todo) {
        return new TextTemplate(
                key,
                title,
                toldWhen,
                Medium.NOTICE,
                List.of(
                        new Part(WHAT, "What changed", false, LINE, true, what),
                        new Part(TODO, "What to do", false, 2 * LINE, true, todo)),
                List.of());
    }

    /** @return the kind's stable name */
    public String key() {
        return text.key();
    }
}

package org.attune.api.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it ships: its words, and what may be put into them. An authority may write versions of its own; they are checked
 * against this. A template never changes what was sent.
 *
 * <p>In the words, <code>{name}</code> stands for the placeholder of that name. Nothing else in braces is allowed.
 *
 * @param key a stable name in lower case, with the feature's or plugin's id before a dot, for example
 *     {@code consent.invitation}; a plugin's must begin with the plugin's id and a dot
 * @param title what the text is called in a list
 * @param sentWhen when it is sent or shown, and to whom, in a sentence
 * @param medium how it reaches its reader
 * @param parts what is to be worded, in order; never empty
 * @param placeholders what may be put in; {@code service} and {@code contact} are everywhere besides
 */
public record TextTemplate(
        String key, String title, String sentWhen, Medium medium, List<Part> parts, List<Placeholder> placeholders) {

    /** The part of an email that stands in its subject. */
    public static final String SUBJECT = "subject";

    /** The part of a message that is its text. */
    public static final String BODY = "body";

    private static final int LINE = 200;
    private static final int LINES = 5000;
    private static final int MOBILE = 300;

    public TextTemplate {
        parts = List.copyOf(parts);
        placeholders = List.copyOf(placeholders);
    }

    /**
     * A part of a text that is worded on its own.
     *
     * @param name a stable name in lower case
     * @param label what a form calls it
     * @param lines whether it may have more than one line
     * @param longest how many characters it may have
     * @param required whether it must have words
     * @param words as it ships; may be empty where it is not required
     */
    public record Part(String name, String label, boolean lines, int longest, boolean required, String words) {}

    /**
     * What may be put into a text.
     *
     * @param name in lower case, with hyphens
     * @param meaning what it stands for, for the one who writes the words
     * @param example what stands there in a preview; of an invented person
     * @param required whether the text is of no use without it, such as the link of an invitation
     */
    public record Placeholder(String name, String meaning, String example, boolean required) {}

    /**
     * An email.
     *
     * @param words the body, with a blank line between paragraphs
     * @return the template, as yet without placeholders
     */
    public static TextTemplate email(String key, String title, String sentWhen, String subject, String words) {
        return new TextTemplate(
                key,
                title,
                sentWhen,
                Medium.EMAIL,
                List.of(
                        new Part(SUBJECT, "Subject", false, LINE, true, subject),
                        new Part(BODY, "Text", true, LINES, true, words.strip())),
                List.of());
    }

    /** @return a text to a mobile, as yet without placeholders */
    public static TextTemplate textMessage(String key, String title, String sentWhen, String words) {
        return new TextTemplate(
                key,
                title,
                sentWhen,
                Medium.TEXT_MESSAGE,
                List.of(new Part(BODY, "Text", true, MOBILE, true, words.strip())),
                List.of());
    }

    /** @return the same, with a placeholder that may be left out */
    public TextTemplate with(String name, String meaning, String example) {
        return with(new Placeholder(name, meaning, example, false));
    }

    /** @return the same, with a placeholder that must stand in one of the parts */
    public TextTemplate needing(String name, String meaning, String example) {
        return with(new Placeholder(name, meaning, example, true));
    }

    private TextTemplate with(Placeholder placeholder) {
        List<Placeholder> all = new ArrayList<>(placeholders);
        all.add(placeholder);
        return new TextTemplate(key, title, sentWhen, medium, parts, all);
    }
}

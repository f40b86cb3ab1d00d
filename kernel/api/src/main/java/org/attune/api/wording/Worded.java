package org.attune.api.wording;

import java.util.Map;

/**
 * A text, ready for its reader.
 *
 * @param key which one
 * @param number the authority's version of it that it was made from; 0 for the words as they ship
 * @param parts the words, by the part's name
 */
public record Worded(String key, int number, Map<String, String> parts) {

    public Worded {
        parts = Map.copyOf(parts);
    }

    /**
     * A part's words.
     *
     * @param part a name that the template has
     * @return plain text; empty where that part has none
     */
    public String part(String part) {
        return parts.getOrDefault(part, "");
    }

    /** @return one line; empty for what has no subject */
    public String subject() {
        return part(TextTemplate.SUBJECT);
    }

    /** @return plain text with line breaks */
    public String body() {
        return part(TextTemplate.BODY);
    }
}

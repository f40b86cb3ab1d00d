package org.attune.api.wording;

import java.util.Map;

/**
 * Puts texts into the words that the present authority has in force. Called within a transaction. Inject it.
 *
 * <pre>{@code
 * Worded letter = wording.of("advice.sent", Map.of("setting", settingName));
 * }</pre>
 */
public interface Wording {

    /**
     * The words of a text, with its placeholders filled in.
     *
     * @param key of a text that a {@link TextSource} declares
     * @param values by the placeholder's name; each that the template names, and no null. They are put in as they are: what
     *     shows them as HTML escapes them
     * @return the words
     * @throws IllegalArgumentException where there is no such text, or a value is missing
     */
    Worded of(String key, Map<String, String> values);
}

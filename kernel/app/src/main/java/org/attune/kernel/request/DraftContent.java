package org.attune.kernel.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The answers of a draft as JSON, and back. What the form does not have is not kept. */
final class DraftContent {

    /** Longer than any answer may be in the end, so that nobody loses what they must still shorten. */
    private static final int LONGEST = 50_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<HashMap<String, String>> ANSWERS = new TypeReference<>() {};

    private DraftContent() {}

    static String write(Map<String, String> answers) {
        Map<String, String> kept = new TreeMap<>();
        for (FormField field : FormField.ALL) {
            String typed = Typed.keepable(answers.get(field.key()));
            if (!typed.isEmpty()) {
                kept.put(field.key(), typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
            }
        }
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(String content) {
        try {
            return JSON.readValue(content, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

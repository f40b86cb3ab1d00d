package org.attune.kernel.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** The answers of a draft as JSON, and back. What the form does not have is not kept. */
final class DraftContent {

    /** Longer than any answer may be in the end, so that nobody loses what they must still shorten. */
    private static final int LONGEST = 50_000;

    private DraftContent() {}

    static String write(Map<String, String> answers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (FormField field : FormField.ALL) {
            String typed = Typed.keepable(answers.get(field.key()));
            if (!typed.isEmpty()) {
                json.add(field.key(), typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
            }
        }
        return json.build().toString();
    }

    static Map<String, String> read(String content) {
        Map<String, String> answers = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            JsonObject json = reader.readObject();
            json.forEach((key, value) -> {
                if (value instanceof JsonString text) {
                    answers.put(key, text.getString());
                }
            });
        }
        return answers;
    }
}

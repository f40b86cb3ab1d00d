package org.attune.kernel.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.api.wording.TextTemplate;

/** The parts of a text as they are kept. */
final class Parts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Parts() {}

    static Map<String, String> shipped(TextTemplate template) {
        Map<String, String> parts = new LinkedHashMap<>();
        template.parts().forEach(part -> parts.put(part.name(), part.words()));
        return parts;
    }

    /** What is kept, for the parts that the template has today: one that came later has its shipped words. */
    static Map<String, String> read(TextTemplate template, String json) {
        Map<String, String> kept = read(json);
        Map<String, String> parts = shipped(template);
        parts.replaceAll((name, shipped) -> kept.getOrDefault(name, shipped));
        return parts;
    }

    static String write(Map<String, String> parts) {
        try {
            return JSON.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept words of a text cannot be read", e);
        }
    }
}

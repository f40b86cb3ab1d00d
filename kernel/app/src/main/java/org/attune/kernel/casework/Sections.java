package org.attune.kernel.casework;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sections of a record, section key to text, as the database keeps them. */
final class Sections {

    private Sections() {}

    static String write(Map<String, String> words) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        words.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> words = new LinkedHashMap<>();
            object.keySet().forEach(key -> words.put(key, object.getString(key, "")));
            return words;
        }
    }
}

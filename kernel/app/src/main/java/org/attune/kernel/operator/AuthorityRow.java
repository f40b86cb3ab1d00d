package org.attune.kernel.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * An authority as the list shows it.
 *
 * @param id its number
 * @param slug its short name
 * @param name its name
 * @param hosts its host names, with commas between them
 * @param state what there is to say of it in a word or two
 * @param tone the colour of that: ok, wait or stop
 */
public record AuthorityRow(int id, String slug, String name, String hosts, String state, String tone) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static AuthorityRow parse(String document) {
        return of(json(document));
    }

    static AuthorityRow of(JsonNode row) {
        List<String> hosts = new ArrayList<>();
        row.path("hosts").forEach(host -> hosts.add(host.asText()));
        String deletion = row.path("deletion").asText("");
        boolean suspended = row.path("status").asText().equals("suspended");
        String state = deletion.equals("approved")
                ? "To be deleted"
                : deletion.equals("asked") ? "Deletion asked for" : suspended ? "Suspended" : "Active";
        String tone = deletion.isEmpty() ? suspended ? "wait" : "ok" : "stop";
        return new AuthorityRow(
                row.path("id").asInt(),
                row.path("slug").asText(),
                row.path("name").asText(),
                String.join(", ", hosts),
                state,
                tone);
    }

    static JsonNode json(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database answered something else than JSON", e);
        }
    }
}

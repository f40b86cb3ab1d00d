package org.attune.launcher.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attune.launcher.problem.Problem;

/**
 * What an archive says of itself, at its beginning.
 *
 * @param form which form of archive this is
 * @param exportedAt when, as ISO 8601 in UTC
 * @param release the version of the api of the release that made it
 * @param versions which migrations the kernel's schema, and each plugin's with rows of the authority, have had
 * @param tenant the authority's own row in the register, but for its number
 * @param id its number
 * @param tables every table, with what is in it
 */
record Manifest(
        int form,
        String exportedAt,
        String release,
        Map<String, List<String>> versions,
        JsonNode tenant,
        int id,
        List<TableSummary> tables) {

    static final int FORM = 1;

    /** Hundreds of tables with dozens of columns are a few hundred kilobytes. */
    static final int LONGEST = 8_000_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    byte[] toBytes() throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** @throws Problem where it is of another form, or of none */
    static Manifest parse(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            int form = root.path("form").asInt();
            if (form != FORM) {
                throw new Problem("The archive is of form " + form + ", and this release reads form " + FORM
                        + ". Import it with the release that made it. Nothing was imported.");
            }
            return JSON.treeToValue(root, Manifest.class);
        } catch (IOException | IllegalArgumentException wrong) {
            throw new Problem("The archive's manifest cannot be read. Nothing was imported.", wrong);
        }
    }

    String slug() {
        return tenant.path("slug").asText();
    }

    String name() {
        return tenant.path("name").asText();
    }

    long rows() {
        return tables.stream().mapToLong(TableSummary::rows).sum();
    }
}

package org.attune.launcher.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.launcher.problem.Problem;
import org.jspecify.annotations.Nullable;

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
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
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
            Manifest manifest = JSON.treeToValue(root, Manifest.class);
            manifest.requireWhole();
            return manifest;
        } catch (IOException | IllegalArgumentException wrong) {
            throw new Problem("The archive's manifest cannot be read. Nothing was imported.", wrong);
        }
    }

    /** What JSON leaves out is null here, whatever a record's types say. */
    private void requireWhole() {
        boolean whole = tenant instanceof ObjectNode
                && tenant.path("slug").isTextual()
                && tenant.path("name").isTextual()
                && Stream.of(exportedAt, release, versions, tables).noneMatch(Objects::isNull)
                && versions.values().stream().allMatch(Manifest::isWhole)
                && isWhole(tables)
                && tables.stream().allMatch(TableSummary::isWhole);
        if (!whole) {
            throw new IllegalArgumentException("Something is missing");
        }
    }

    private static boolean isWhole(@Nullable List<?> list) {
        return list != null && list.stream().noneMatch(Objects::isNull);
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

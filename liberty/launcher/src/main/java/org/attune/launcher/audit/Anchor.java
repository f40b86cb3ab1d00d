package org.attune.launcher.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.attune.launcher.problem.Problem;

/**
 * What is kept outside: how far each authority's audit was sealed at a moment. Whoever holds it can show later that nothing up
 * to there was cut off or rewritten. It says nothing of anybody.
 *
 * @param taken when
 * @param authorities those that had anything sealed
 */
public record Anchor(Instant taken, List<Authority> authorities) {

    private static final String FORMAT = "attune-audit-anchor/1";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * One authority's last batch.
     *
     * @param tenant its number
     * @param slug its short name
     * @param batch the batch's number
     * @param hash the batch's hash, as 64 small hexadecimal digits
     * @param sealed when it was sealed
     */
    public record Authority(int tenant, String slug, long batch, String hash, Instant sealed) {}

    /** As it is kept in a file or mailed. */
    public byte[] toBytes() {
        ObjectNode all = JSON.createObjectNode();
        all.put("format", FORMAT).put("taken", taken.toString());
        ArrayNode list = all.putArray("authorities");
        for (Authority one : authorities) {
            list.addObject()
                    .put("id", one.tenant())
                    .put("slug", one.slug())
                    .put("batch", one.batch())
                    .put("hash", one.hash())
                    .put("sealed", one.sealed().toString());
        }
        try {
            return (JSON.writeValueAsString(all) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and words are always JSON", e);
        }
    }

    /**
     * Reads a file that {@link #toBytes} was written to.
     *
     * @throws Problem when it is no such file
     */
    public static Anchor read(Path file) {
        try {
            JsonNode all = JSON.readTree(Files.readAllBytes(file));
            if (!all.path("format").asText().equals(FORMAT)) {
                throw new Problem(
                        file + " is not an anchor of the audit. Give a file that attune audit anchor has written.");
            }
            List<Authority> authorities = new ArrayList<>();
            for (JsonNode one : all.path("authorities")) {
                authorities.add(authority(one));
            }
            return new Anchor(Instant.parse(all.path("taken").asText()), List.copyOf(authorities));
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            throw new Problem("The anchor " + file + " cannot be read: " + Problem.firstLineOf(unreadable), unreadable);
        }
    }

    private static Authority authority(JsonNode one) {
        String hash = one.path("hash").asText();
        if (HexFormat.of().parseHex(hash).length != Hashes.SIZE
                || one.path("batch").asLong() < 1) {
            throw new IllegalArgumentException("a batch without a number or a whole hash");
        }
        return new Authority(
                one.path("id").asInt(),
                one.path("slug").asText(),
                one.path("batch").asLong(),
                hash,
                Instant.parse(one.path("sealed").asText()));
    }
}

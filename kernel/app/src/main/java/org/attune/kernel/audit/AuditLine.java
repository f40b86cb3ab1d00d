package org.attune.kernel.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.attune.kernel.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit in words.
 *
 * @param when in the authority's local time
 * @param what a plain sentence
 * @param changes which fields got which values; empty for reads
 */
public record AuditLine(
        UUID id, ZonedDateTime when, String who, String what, String kind, String detail, List<Change> changes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_NO_INTEREST = Set.of(
            "tenant_id",
            "id",
            "version",
            "created_at",
            "created_by",
            "changed_at",
            "changed_by",
            "search_text",
            "family_key",
            "given_key",
            "submission_id");

    /** @param before empty where there was nothing */
    public record Change(String field, String before, String after) {
        public String getField() {
            return field;
        }

        public String getBefore() {
            return before;
        }

        public String getAfter() {
            return after;
        }
    }

    static AuditLine of(AuditEntry entry) {
        return new AuditLine(
                entry.getId(),
                entry.getAt().atZone(London.ZONE),
                entry.getActorName(),
                AuditWords.of(entry.getSubject(), entry.getKind()),
                entry.getKind(),
                detail(entry.getDetail()),
                changes(parse(entry.getBefore()), parse(entry.getAfter())));
    }

    public UUID getId() {
        return id;
    }

    public ZonedDateTime getWhen() {
        return when;
    }

    public String getWho() {
        return who;
    }

    public String getWhat() {
        return what;
    }

    public String getKind() {
        return kind;
    }

    public String getDetail() {
        return detail;
    }

    public List<Change> getChanges() {
        return changes;
    }

    private static String detail(@Nullable String json) {
        JsonNode node = parse(json);
        return node.isMissingNode() ? "" : node.asText(node.toString());
    }

    private static List<Change> changes(JsonNode before, JsonNode after) {
        Set<String> fields = new TreeSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            String was = text(before.path(field));
            String is = text(after.path(field));
            if (!OF_NO_INTEREST.contains(field) && !field.endsWith("_id") && !was.equals(is)) {
                changes.add(new Change(AuditWords.field(field), was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.asText(value.toString());
    }

    private static JsonNode parse(@Nullable String json) {
        if (json == null) {
            return JSON.missingNode();
        }
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The audit holds what is not JSON", e);
        }
    }
}

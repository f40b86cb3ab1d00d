package org.attune.kernel.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** What an entry says about the record: which fields got which values, in words. */
final class Contents {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** What only programs read. */
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

    private Contents() {}

    /** The note with an entry; empty where there is none. */
    static String detail(@Nullable String json) {
        JsonNode node = parse(json);
        return node.isMissingNode() ? "" : node.asText(node.toString());
    }

    /**
     * @param openly whether the reader may see the values; otherwise the fields are named only
     */
    static List<Change> changes(@Nullable String before, @Nullable String after, AuditWords words, boolean openly) {
        JsonNode was = parse(before);
        JsonNode is = parse(after);
        Set<String> fields = new TreeSet<>();
        was.fieldNames().forEachRemaining(fields::add);
        is.fieldNames().forEachRemaining(fields::add);
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            String old = text(was.path(field));
            String now = text(is.path(field));
            if (!OF_NO_INTEREST.contains(field) && !field.endsWith("_id") && !old.equals(now)) {
                changes.add(new Change(words.field(field), openly ? old : "", openly ? now : "", openly));
            }
        }
        return List.copyOf(changes);
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isBoolean() ? (value.asBoolean() ? "Yes" : "No") : readable(value.asText(value.toString()));
    }

    /** Days and moments as people write them; CODES in small letters; all else as it is. */
    private static String readable(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
            try {
                return text.length() == 10
                        ? DAY.format(LocalDate.parse(text))
                        : MOMENT.format(moment(text).atZone(London.ZONE));
            } catch (DateTimeParseException noTime) {
                return text;
            }
        }
        if (text.matches("[A-Z]{3,}(_[A-Z]+)*")) {
            return Character.toString(text.charAt(0))
                    + text.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
        }
        return text;
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
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

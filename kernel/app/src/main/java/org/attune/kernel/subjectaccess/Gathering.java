package org.attune.kernel.subjectaccess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditWords;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.subjectaccess.GatheredRow.Line;
import org.attune.kernel.subjectaccess.TableWords.Column;

/**
 * Collects every row about a child from every tenant table that has a child's id, the kernel's and the plugins', whether they
 * are on, off or left out, and puts it in words.
 */
@ApplicationScoped
class Gathering {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_EVERY_TABLE =
            Set.of("tenant_id", "id", "child_id", "version", "created_at", "created_by", "changed_at", "changed_by");
    private static final String SEEN = "Who has seen or changed the record";
    private static final String AUDIT = "attune.audit_entry";

    @Inject
    DatabaseFunctions functions;

    @Inject
    SubjectWords words;

    @Inject
    AuditWords auditWords;

    private record Raw(String table, JsonNode row) {}

    /** In the order of reading: by part, within it by time. */
    List<GatheredRow> about(UUID child) {
        Map<String, List<JsonNode>> byTable = new TreeMap<>(order());
        for (String text : functions.texts("attune.rows_about", child)) {
            Raw raw = raw(text);
            byTable.computeIfAbsent(raw.table(), table -> new ArrayList<>()).add(raw.row());
        }
        List<GatheredRow> rows = new ArrayList<>();
        byTable.forEach((table, raws) -> rows.addAll(told(words.of(table), raws)));
        rows.addAll(seen(child));
        return rows;
    }

    private Comparator<String> order() {
        Map<String, Integer> places = new HashMap<>();
        words.tables().forEach(table -> places.put(table, places.size()));
        return Comparator.comparing((String table) -> places.getOrDefault(table, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    private List<GatheredRow> told(TableWords table, List<JsonNode> raws) {
        Map<String, Map<String, String>> names = new HashMap<>();
        table.columns().forEach((column, about) -> {
            if (about.name() != null) {
                names.put(column, names(about.name(), raws, column));
            }
        });
        return raws.stream().map(raw -> row(table, raw, names)).toList();
    }

    private GatheredRow row(TableWords table, JsonNode raw, Map<String, Map<String, String>> names) {
        List<Line> lines = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>(table.columns().keySet());
        raw.fieldNames().forEachRemaining(columns::add);
        columns.removeAll(OF_EVERY_TABLE);
        for (String column : columns) {
            Column told = table.columns()
                    .getOrDefault(column, new Column(SubjectWords.plain(column), About.TEXT, null, null));
            String label = told.label();
            if (label != null) {
                lines.addAll(lines(label, told, raw.path(column), names.getOrDefault(column, Map.of())));
            }
        }
        return new GatheredRow(
                table.title(), table.table(), UUID.fromString(raw.path("id").textValue()), lines);
    }

    private static List<Line> lines(String label, Column told, JsonNode value, Map<String, String> names) {
        List<Line> lines = new ArrayList<>();
        if (value.isObject()) {
            value.fields()
                    .forEachRemaining(entry -> lines.addAll(
                            lines(label + ": " + SubjectWords.plain(entry.getKey()), told, entry.getValue(), names)));
            return lines;
        }
        String text = told.codes() == null ? Values.words(value) : Values.code(value.asText(""), told.codes());
        if (told.about() == About.DOCUMENT && !text.isBlank()) {
            lines.add(new Line(label, "A file", About.DOCUMENT, UUID.fromString(text)));
        } else if (!text.isBlank()) {
            lines.add(new Line(label, told.name() == null ? text : names.getOrDefault(text, text), told.about(), null));
        }
        return lines;
    }

    /** What the ids of a column are called. */
    private Map<String, String> names(String of, List<JsonNode> raws, String column) {
        UUID[] ids = raws.stream()
                .map(raw -> raw.path(column))
                .filter(JsonNode::isTextual)
                .map(value -> UUID.fromString(value.textValue()))
                .distinct()
                .toArray(UUID[]::new);
        Map<String, String> names = new HashMap<>();
        if (ids.length > 0) {
            String[] parts = of.split("\\.");
            for (String found : functions.texts("attune.names_of", parts[0], parts[1], parts[2], ids)) {
                String[] named = found.split(" ", 2);
                names.put(named[0], named[1]);
            }
        }
        return names;
    }

    private List<GatheredRow> seen(UUID child) {
        List<GatheredRow> rows = new ArrayList<>();
        for (String text : functions.texts("attune.seen_by", child)) {
            String[] parts = text.split("\t", 6);
            String days = parts[3].equals(parts[4])
                    ? London.words(LocalDate.parse(parts[3]))
                    : London.words(LocalDate.parse(parts[3])) + " to " + London.words(LocalDate.parse(parts[4]));
            rows.add(new GatheredRow(
                    SEEN,
                    AUDIT,
                    child,
                    List.of(
                            new Line("Who", parts[5], About.STAFF, null),
                            new Line("What", auditWords.of(parts[1], parts[0]), About.CHILD, null),
                            new Line("How often", parts[2], About.CHILD, null),
                            new Line("When", days, About.CHILD, null))));
        }
        return rows;
    }

    private static Raw raw(String text) {
        try {
            JsonNode both = JSON.readTree(text);
            return new Raw(both.path("table").textValue(), both.path("row"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database wrote what is not JSON", e);
        }
    }
}

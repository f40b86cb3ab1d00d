package org.attune.testkit.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of the tables that have a child's id: each is spoken for in a copy of the record. */
public final class ChildColumns {

    /** Where the words are, in the application and in a plugin's jar. */
    public static final String FILE = "META-INF/attune/about-a-child.properties";

    private static final Set<String> OF_EVERY_TABLE =
            Set.of("tenant_id", "id", "child_id", "version", "created_at", "created_by", "changed_at", "changed_by");

    /** The audit is told by who, what and how often; a copy in hand is no part of itself. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("attune.audit_entry", "attune.subject_line");

    private ChildColumns() {}

    /** @param table with its schema */
    public record Column(String table, String name) {}

    /** All of them, in the order of their tables. */
    public static List<Column> all(Sql sql) throws SQLException {
        List<Map<String, @Nullable Object>> rows = sql.rows("""
                select t.table_name as name, a.attname as column_name
                from attune.tenant_table t
                join pg_attribute a on a.attrelid = t.table_name::regclass and a.attnum > 0 and not a.attisdropped
                where t.child_column is not null order by 1, a.attnum""");
        return rows.stream()
                .map(row -> new Column(Objects.toString(row.get("name")), Objects.toString(row.get("column_name"))))
                .toList();
    }

    /** Those of which these words say nothing, as table.column. */
    public static List<String> silent(List<Column> columns, Properties words) {
        return columns.stream()
                .filter(column -> !TOLD_OTHERWISE.contains(column.table()) && !OF_EVERY_TABLE.contains(column.name()))
                .filter(column ->
                        !words.containsKey(column.table()) || !words.containsKey(column.table() + "." + column.name()))
                .map(column -> column.table() + "." + column.name())
                .toList();
    }
}

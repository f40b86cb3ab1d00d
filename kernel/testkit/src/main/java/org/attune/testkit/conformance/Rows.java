package org.attune.testkit.conformance;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.database.Sql;
import org.attune.testkit.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Rows in an unknown plugin's tables, made by what the catalogue says of them: types, lists of codes, foreign keys. A table with
 * rules of its own may refuse them all, and is then named.
 */
final class Rows {

    private static final Pattern CODE = Pattern.compile("ARRAY\\['([^']*)'");
    private static final String COLUMNS = """
            select a.attname::text as name, format_type(a.atttypid, null) as type, a.attnotnull as needed,
                   a.atthasdef or a.attgenerated <> '' as given, a.attgenerated <> '' as worked_out,
                   (select string_agg(pg_get_constraintdef(c.oid), ' ') from pg_constraint c
                    where c.conrelid = a.attrelid and c.contype = 'c' and a.attnum = any (c.conkey)) as checks,
                   (select c.confrelid::regclass::text from pg_constraint c
                    where c.conrelid = a.attrelid and c.contype = 'f' and a.attnum = any (c.conkey[2:]) limit 1) as refers
            from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum""";

    /** No code of the plugin's, and nothing that a program reads. */
    private static final String IS_TEXT = " !~ '^([A-Z0-9_]*$|[\\[{])'";

    private final TestDatabase database;
    private final String schema;

    Rows(TestDatabase database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    /** The plugin's tables of authorities, with their schema. */
    List<String> tables() {
        return database.asOwner(sql -> sql.texts(
                "select c.oid::regclass::text from pg_class c where c.relnamespace = to_regnamespace(?)"
                        + " and c.relkind in ('r', 'p') and exists (select from pg_attribute a"
                        + " where a.attrelid = c.oid and a.attname = 'tenant_id') order by 1",
                schema));
    }

    /** Those of them that have rows of this authority. */
    List<String> filled(int tenant) {
        return tables().stream().filter(table -> count(tenant, table) > 0).toList();
    }

    private long count(int tenant, String table) {
        return database.asOwner(tenant, sql -> sql.number("select count(*) from " + table));
    }

    /** Gives each empty table of the plugin a row, where its rules let one be made. */
    void fill(int tenant) {
        for (String table : tables()) {
            if (count(tenant, table) == 0) {
                attempt(tenant, sql -> insert(sql, tenant, table, 0));
            }
        }
    }

    /** Puts a word into every text that takes it: names of settings and children, and all that the plugin keeps. */
    void mark(int tenant, String word) {
        List<String> texts = new ArrayList<>(List.of("attune.setting.name", "attune.child.family_name"));
        for (String table : tables()) {
            columns(table).stream()
                    .filter(column ->
                            column.type().equals("text") && column.refers().isEmpty())
                    .filter(column -> column.codes().isEmpty() && !column.name().matches("(created|changed)_by"))
                    .forEach(column -> texts.add(table + "." + column.name()));
        }
        for (String text : texts) {
            int dot = text.lastIndexOf('.');
            String column = text.substring(dot + 1);
            attempt(
                    tenant,
                    sql -> sql.change(
                            "update " + text.substring(0, dot) + " set " + column + " = " + column
                                    + " || ? where tenant_id = ? and " + column + IS_TEXT + " and strpos(" + column
                                    + ", ?) = 0",
                            " " + word,
                            tenant,
                            word));
        }
    }

    /** The texts of an authority's rows in the plugin's tables that have this word: where, each as table.column. */
    List<String> holding(int tenant, String word) {
        List<String> holding = new ArrayList<>();
        for (String table : tables()) {
            List<String> found = database.asOwner(
                    tenant,
                    sql -> sql.texts(
                            "select 1 from " + table + " t where t.tenant_id = ? and t::text like ? limit 1",
                            tenant,
                            "%" + word + "%"));
            if (!found.isEmpty()) {
                holding.add(table);
            }
        }
        return holding;
    }

    /** Some ids of every table of the plugin, and of what the kernel keeps. */
    List<String> ids(int tenant, int ofEach) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> tables = new ArrayList<>(tables());
        tables.addAll(List.of(
                "attune.setting",
                "attune.child",
                "attune.request",
                "attune.involvement",
                "attune.practitioner",
                "attune.district"));
        for (String table : tables) {
            if (columns(table).stream().anyMatch(column -> column.name().equals("id"))) {
                ids.addAll(database.asOwner(
                        tenant,
                        sql -> sql.texts(
                                "select id from " + table + " where tenant_id = ? order by id desc limit ?",
                                tenant,
                                ofEach)));
            }
        }
        return List.copyOf(ids);
    }

    /** Makes copies of a row of each table, as far as its rules let them be. Answers how many rows that made in each. */
    Map<String, Integer> multiply(int tenant, int copies) {
        Map<String, Integer> made = new LinkedHashMap<>();
        for (String table : filled(tenant)) {
            int done = 0;
            for (int i = 0; i < copies; i++) {
                done += attempt(tenant, sql -> copy(sql, tenant, table)) ? 1 : 0;
            }
            made.put(table, done);
        }
        return made;
    }

    private int copy(Sql sql, int tenant, String table) throws SQLException {
        List<String> into = new ArrayList<>();
        List<String> from = new ArrayList<>();
        for (Column column : columns(table)) {
            if (!column.workedOut()) {
                boolean own = column.type().equals("uuid")
                        && column.refers().isEmpty()
                        && !column.name().equals("tenant_id");
                into.add(column.name());
                from.add(own ? "uuidv7()" : column.name());
            }
        }
        return sql.change(
                "insert into " + table + " (" + String.join(", ", into) + ") select " + String.join(", ", from)
                        + " from " + table + " where tenant_id = ? order by id desc limit 1",
                tenant);
    }

    private Object insert(Sql sql, int tenant, String table, int depth) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        Object id = UUID.randomUUID();
        for (Column column : columns(table)) {
            if (column.name().equals("tenant_id")) {
                values.put(column.name(), tenant);
            } else if (column.name().equals("id")) {
                values.put(column.name(), id);
            } else if (column.needed() && !column.given()) {
                values.put(column.name(), value(sql, tenant, column, depth));
            }
        }
        sql.change(
                "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                        + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                values.values().toArray());
        return id;
    }

    private Object value(Sql sql, int tenant, Column column, int depth) throws SQLException {
        if (!column.refers().isEmpty()) {
            return referred(sql, tenant, column.refers(), depth);
        }
        return switch (column.type()) {
            case "uuid" -> UUID.randomUUID();
            case "integer", "smallint", "bigint", "numeric" -> 1;
            case "boolean" -> false;
            case "date" -> java.sql.Date.valueOf(LocalDate.now(ZoneId.of("Europe/London")));
            case "timestamp with time zone" -> Timestamp.from(Instant.now());
            case "text", "character varying" ->
                column.codes().stream().findFirst().orElse("A text to be found again");
            default -> throw new SQLException("no value for " + column.type() + " in " + column.name());
        };
    }

    private Object referred(Sql sql, int tenant, String table, int depth) throws SQLException {
        List<String> there = sql.texts("select id from " + table + " where tenant_id = ? order by id limit 1", tenant);
        if (!there.isEmpty()) {
            return UUID.fromString(there.get(0));
        }
        if (depth > 4 || !table.startsWith(schema + ".")) {
            throw new SQLException("nothing in " + table + " to refer to");
        }
        return insert(sql, tenant, table, depth + 1);
    }

    private interface Change {
        void in(Sql sql) throws SQLException;
    }

    /** Whether the table's rules let it be. */
    private boolean attempt(int tenant, Change change) {
        try {
            return database.asOwner(tenant, sql -> {
                change.in(sql);
                return true;
            });
        } catch (DatabaseRefusal itsRules) {
            return false;
        }
    }

    /** @param refers the table that it refers to; empty for none */
    private record Column(
            String name, String type, boolean needed, boolean given, boolean workedOut, String checks, String refers) {

        /** The codes that its constraint lists. */
        List<String> codes() {
            List<String> codes = new ArrayList<>();
            Matcher matcher = CODE.matcher(checks);
            while (matcher.find()) {
                codes.add(matcher.group(1));
            }
            return codes;
        }
    }

    private List<Column> columns(String table) {
        return database.asOwner(sql -> {
            List<Column> columns = new ArrayList<>();
            for (Map<String, @Nullable Object> row : sql.rows(COLUMNS, table)) {
                columns.add(new Column(
                        Objects.toString(row.get("name")),
                        Objects.toString(row.get("type")),
                        Boolean.TRUE.equals(row.get("needed")),
                        Boolean.TRUE.equals(row.get("given")),
                        Boolean.TRUE.equals(row.get("worked_out")),
                        Objects.toString(row.get("checks"), ""),
                        Objects.toString(row.get("refers"), "")));
            }
            return columns;
        });
    }
}

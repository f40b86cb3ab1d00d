package org.attune.testkit.conformance;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.attune.testkit.database.Catalogue;
import org.attune.testkit.database.ChildColumns;
import org.attune.testkit.database.Sql;
import org.attune.testkit.database.TenantTableRules;
import org.jspecify.annotations.Nullable;

/** What the catalogue says of its tables. */
abstract class TablesCheck implements Check {

    /** Looks at one table. */
    abstract void table(String table, TenantTableRules rules, Subject subject, Findings findings);

    @Override
    public boolean needsRunningPlugin() {
        return false;
    }

    @Override
    public void run(Subject subject, Findings findings) {
        int[] seen = {0};
        subject.attune().database().asOwner(sql -> {
            each(sql, subject.plugin().schema(), (table, rules) -> {
                seen[0]++;
                table(table, rules, subject, findings);
            });
            return sql;
        });
        findings.seen(Findings.count(seen[0], "table"));
    }

    private static void each(Sql sql, String schema, BiConsumer<String, TenantTableRules> look) throws SQLException {
        Catalogue catalogue = new Catalogue(sql);
        Map<String, String> registered = new HashMap<>();
        for (Map<String, @Nullable Object> row : catalogue.registered()) {
            registered.put(Objects.toString(row.get("name")), Objects.toString(row.get("child"), ""));
        }
        for (Map<String, @Nullable Object> table : catalogue.tables()) {
            String name = Objects.toString(table.get("name"));
            if (name.startsWith(schema + ".") && !Catalogue.isPlatform(name)) {
                look.accept(name, TenantTableRules.of(catalogue, table, registered.get(name)));
            }
        }
    }

    /** Row security and keys keep one authority's rows from another. */
    static final class TenantTables extends TablesCheck {

        @Override
        public String name() {
            return "tenant-tables";
        }

        @Override
        void table(String table, TenantTableRules rules, Subject subject, Findings findings) {
            rules.isolation().forEach(fault -> findings.fault(table + " " + fault + "."));
        }
    }

    /** Whatever changes is written down, and in words. */
    static final class Audit extends TablesCheck {

        private static final String WORDS = "META-INF/attune/audit-words.properties";

        @Override
        public String name() {
            return "audit";
        }

        @Override
        void table(String table, TenantTableRules rules, Subject subject, Findings findings) {
            rules.audit().forEach(fault -> findings.fault(table + " " + fault + "."));
            Properties words = subject.plugin().words(WORDS);
            Stream.concat(Stream.of(table), rules.changes().stream().map(change -> table + "." + change))
                    .filter(key -> words.getProperty(key, "").isBlank())
                    .forEach(key -> findings.fault(WORDS + " has no words for " + key + "."));
        }
    }

    /** What is about a child is in a copy of its record, hidden with it and deleted with it. */
    static final class SubjectAccess extends TablesCheck {

        @Override
        public String name() {
            return "subject-access";
        }

        @Override
        void table(String table, TenantTableRules rules, Subject subject, Findings findings) {
            rules.aboutAChild().forEach(fault -> findings.fault(table + " " + fault + "."));
        }

        @Override
        public void run(Subject subject, Findings findings) {
            super.run(subject, findings);
            List<ChildColumns.Column> columns = subject.attune().database().asOwner(ChildColumns::all).stream()
                    .filter(column -> column.table().startsWith(subject.plugin().schema() + "."))
                    .toList();
            ChildColumns.silent(columns, subject.plugin().words(ChildColumns.FILE))
                    .forEach(column -> findings.fault(ChildColumns.FILE + " does not speak of " + column + "."));
            findings.seen(Findings.count(columns.size(), "column") + " of tables with a child's id");
        }
    }
}

package org.attune.testkit.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table that belongs to authorities keeps to, and where one does not: each finding goes on from the table's name.
 *
 * @param isolation what would let one authority see or touch another's rows
 * @param audit what would let a change go unaudited
 * @param aboutAChild what would keep a row about a child out of copies and deletions of its record, or show it where the record is
 *     restricted
 * @param changes what the server may do to its rows: insert, update, delete
 */
public record TenantTableRules(
        List<String> isolation, List<String> audit, List<String> aboutAChild, List<String> changes) {

    private static final List<String> CHANGES = List.of("INSERT", "UPDATE", "DELETE");

    private static final String TENANT =
            "(tenant_id = (NULLIF(current_setting('attune.tenant'::text, true), ''::text))::integer)";

    /** All that was found. */
    public List<String> all() {
        return Stream.of(isolation, audit, aboutAChild).flatMap(List::stream).toList();
    }

    /**
     * Looks at one table.
     *
     * @param table a row of {@link Catalogue#tables}
     * @param childColumn as registered: empty for none; null for a table that is not registered
     */
    public static TenantTableRules of(
            Catalogue catalogue, Map<String, @Nullable Object> table, @Nullable String childColumn)
            throws SQLException {
        Object oid = Objects.requireNonNull(table.get("oid"));
        String name = text(table, "name");
        String child = Objects.requireNonNullElse(childColumn, "");
        boolean ofAudit = Catalogue.AUDIT.contains(name);
        TenantTableRules rules =
                new TenantTableRules(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rules.isolated(catalogue, table, oid, childColumn != null);
        rules.granted(catalogue, oid, ofAudit);
        check(rules.audit, ofAudit || catalogue.isAudited(oid), "has no audit trigger");
        rules.child(catalogue, name, oid, child);
        return rules;
    }

    private void isolated(Catalogue catalogue, Map<String, @Nullable Object> table, Object oid, boolean registered)
            throws SQLException {
        check(isolation, "rp".contains(text(table, "kind")), "is no ordinary table");
        check(isolation, registered, "is not registered: call attune.enable_tenant_table");
        check(isolation, Boolean.TRUE.equals(table.get("secured")), "has no row security");
        check(isolation, Boolean.TRUE.equals(table.get("forced")), "does not force row security on its owner");
        check(isolation, catalogue.hasPrimaryKey(oid), "has no primary key");
        catalogue.badlyKeyed(oid).forEach(key -> isolation.add("tenant_id is not first in " + key));
        catalogue.badlyReferring(oid).forEach(key -> isolation.add("tenant_id is not first in " + key));
        policies(catalogue, oid);
        check(isolation, "attune_owner".equals(table.get("owner")), "is owned by " + table.get("owner"));
    }

    private void granted(Catalogue catalogue, Object oid, boolean ofAudit) throws SQLException {
        TreeSet<String> grants = new TreeSet<>(catalogue.grants(oid));
        CHANGES.stream().filter(grants::contains).forEach(change -> changes.add(change.toLowerCase(Locale.ROOT)));
        grants.removeAll(ofAudit ? List.of("SELECT") : List.of("SELECT", "INSERT", "UPDATE", "DELETE"));
        check(isolation, grants.isEmpty(), "the server may " + grants);
    }

    private void child(Catalogue catalogue, String name, Object oid, String childColumn) throws SQLException {
        List<String> unregistered = childColumn.isEmpty() ? catalogue.childColumns(oid) : List.of();
        check(
                aboutAChild,
                unregistered.isEmpty(),
                "names a child in " + unregistered + " and is not registered with it");
        // What is written down is never refused, and that somebody looked behind the glass is not hidden.
        if (!childColumn.isEmpty() && !name.equals("attune.emergency_access")) {
            hidden(catalogue, oid, childColumn, name.equals("attune.audit_entry"));
        }
    }

    private void hidden(Catalogue catalogue, Object oid, String childColumn, boolean readingOnly) throws SQLException {
        boolean hides = catalogue.policies(oid).stream()
                .anyMatch(policy -> text(policy, "name").equals("restricted")
                        && Boolean.FALSE.equals(policy.get("permissive"))
                        && text(policy, "command").equals(readingOnly ? "r" : "*")
                        && text(policy, "roles").contains("attune_app")
                        && text(policy, "roles").contains("attune_owner")
                        && text(policy, "using").contains("(" + childColumn + " <> ALL (")
                        && text(policy, "using").contains("attune.hidden_children()"));
        check(aboutAChild, hides, "shows rows about a restricted child: call attune.enable_tenant_table");
    }

    private void policies(Catalogue catalogue, Object oid) throws SQLException {
        boolean isolated = false;
        for (Map<String, @Nullable Object> policy : catalogue.policies(oid)) {
            String name = text(policy, "name");
            if (name.equals("tenant_isolation")) {
                isolated = "*".equals(policy.get("command"))
                        && "public".equals(policy.get("roles"))
                        && TENANT.equals(policy.get("using"))
                        && TENANT.equals(policy.get("check"));
                check(isolation, isolated, "has another policy of isolation: " + policy);
            } else if (name.equals("search")) {
                check(
                        isolation,
                        "r".equals(policy.get("command")) && "attune_search".equals(policy.get("roles")),
                        "lets more than the search functions past: " + policy);
            } else {
                check(
                        isolation,
                        Boolean.FALSE.equals(policy.get("permissive")),
                        "has another permissive policy: " + policy);
            }
        }
        check(isolation, isolated, "has no policy of isolation");
    }

    private static void check(List<String> findings, boolean right, String otherwise) {
        if (!right) {
            findings.add(otherwise);
        }
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return Objects.toString(row.get(column), "");
    }
}

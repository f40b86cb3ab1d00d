package org.attune.tests.database;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.logging.Logger;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.Catalogue;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.database.TenantTableRules;
import org.attune.testkit.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every table of every schema, the kernel's and each plugin's, is a tenant table or one of the few of the platform. */
@AttuneTest
class CatalogueTest {

    private static final Logger LOG = Logger.getLogger(CatalogueTest.class.getName());

    private final TestDatabase database;

    CatalogueTest(Attune attune) {
        database = attune.database();
    }

    @Test
    void everyTableIsATenantTableOrOfThePlatform() {
        List<String> seen = new ArrayList<>();
        List<String> wrong = database.asOwner(sql -> {
            Catalogue catalogue = new Catalogue(sql);
            Map<String, String> registered = new HashMap<>();
            for (Map<String, @Nullable Object> row : catalogue.registered()) {
                registered.put(text(row, "name"), Objects.toString(row.get("child"), ""));
            }
            List<String> findings = new ArrayList<>();
            for (Map<String, @Nullable Object> table : catalogue.tables()) {
                String name = text(table, "name");
                boolean platform = Catalogue.isPlatform(name);
                seen.add(name + (platform ? " (platform)" : " (tenant)"));
                List<String> of = platform
                        ? platformTable(catalogue, table)
                        : TenantTableRules.of(catalogue, table, registered.remove(name))
                                .all();
                of.forEach(finding -> findings.add(name + ": " + finding));
            }
            registered.keySet().forEach(name -> findings.add(name + ": registered, and not there"));
            return findings;
        });
        LOG.info(() -> "Every table:\n  " + String.join("\n  ", seen));
        assertEquals(List.of(), wrong);
        assertTrue(seen.size() > 20, "only " + seen);
        assertTrue(seen.stream().anyMatch(name -> name.startsWith("plugin_")), "no plugin's table among " + seen);
    }

    private static List<String> platformTable(Catalogue catalogue, Map<String, @Nullable Object> table)
            throws SQLException {
        List<String> findings = new ArrayList<>();
        TreeSet<String> grants = new TreeSet<>(catalogue.grants(oid(table)));
        grants.remove("SELECT");
        if (Catalogue.COUNTERS.contains(text(table, "name"))) {
            grants.removeAll(List.of("INSERT", "UPDATE", "DELETE"));
        }
        if (!grants.isEmpty()) {
            findings.add("the server may " + grants);
        }
        if (!"attune_owner".equals(table.get("owner"))) {
            findings.add("is owned by " + table.get("owner"));
        }
        return findings;
    }

    @Test
    void viewsSeeWhatTheirReaderMaySee() {
        List<Map<String, @Nullable Object>> views = database.asOwner(sql -> new Catalogue(sql).views());
        List<String> wrong = views.stream()
                .filter(view -> !text(view, "options").contains("security_invoker=true")
                        && !text(view, "options").contains("security_invoker=on"))
                .map(view -> text(view, "name"))
                .toList();
        assertEquals(List.of(), wrong, "views without security_invoker");
    }

    @Test
    void noSequenceTellsHowBusyAnAuthorityIs() {
        assertEquals(List.of(), database.asOwner(sql -> new Catalogue(sql).sequences()));
    }

    @Test
    void theServersRoleOwnsNothingAndPassesNoRule() {
        database.asOwner(sql -> {
            Map<String, @Nullable Object> app = sql.rows(
                            "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = 'attune_app'")
                    .get(0);
            assertAll(
                    () -> assertFalse(app.containsValue(true), () -> "attune_app has " + app),
                    () -> assertEquals(
                            0,
                            sql.number(
                                    "select count(*) from pg_shdepend where refobjid = 'attune_app'::regrole and deptype = 'o'"),
                            "attune_app owns something"),
                    () -> assertEquals(
                            List.of(),
                            sql.texts(
                                    "select roleid::regrole::text from pg_auth_members where member = 'attune_app'::regrole"),
                            "attune_app is a member of other roles"),
                    () -> assertEquals(
                            List.of(),
                            sql.texts(
                                    "select nspname from pg_namespace where nspname not like 'pg_%' and has_schema_privilege('attune_app', oid, 'CREATE')"),
                            "attune_app may create in schemas"),
                    () -> assertFalse(
                            "t"
                                    .equals(sql.texts(
                                                    "select has_database_privilege('attune_app', current_database(), 'CREATE')")
                                            .get(0)),
                            "attune_app may create schemas"));
            return sql;
        });
    }

    @Test
    void noStatementOfTheServerGoesOnWhenNobodyWaitsForItAnyMore() {
        assertEquals(List.of("1min"), database.asApp(sql -> sql.texts("show statement_timeout")));
    }

    @Test
    void theOwnerIsBoundByRowSecurityToo() {
        Map<String, @Nullable Object> owner = database.asOwner(
                sql -> sql.rows("select rolsuper, rolbypassrls from pg_roles where rolname = 'attune_owner'")
                        .get(0));
        assertFalse(owner.containsValue(true), () -> "attune_owner has " + owner);
    }

    @Test
    void theServersRoleCannotSetTheTenantBesideTheDoor() {
        DatabaseRefusal refusal = assertThrows(
                DatabaseRefusal.class,
                () -> database.asApp(sql -> sql.texts("select set_config('attune.tenant', '821', true)")));
        assertEquals("42501", refusal.state());
    }

    @Test
    void functionsThatRunAsTheirOwnerPinTheirSearchPathAndAreNotForEverybody() {
        List<Map<String, @Nullable Object>> functions = database.asOwner(sql -> sql.rows("""
                select p.oid::regprocedure::text as name, p.proowner::regrole::text as owner,
                       coalesce(array_to_string(p.proconfig, ';'), '') as config, pg_get_functiondef(p.oid) as definition,
                       exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) as everybody,
                       p.prorettype = 'trigger'::regtype as is_trigger
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname <> 'pg_catalog'
                  and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')"""));
        List<String> wrong = new ArrayList<>();
        for (Map<String, @Nullable Object> function : functions) {
            List<String> findings = new ArrayList<>();
            // Nobody may create in public, so what is found there is what its owner put there: the extensions.
            check(
                    findings,
                    List.of(
                                    "search_path=pg_catalog",
                                    "search_path=pg_catalog, public",
                                    "search_path=pg_catalog, public;plan_cache_mode=force_generic_plan")
                            .contains(text(function, "config")),
                    "does not pin its search path");
            check(
                    findings,
                    List.of("attune_owner", "attune_search").contains(text(function, "owner")),
                    "belongs to " + function.get("owner"));
            // A trigger's function cannot be called by itself.
            check(
                    findings,
                    Boolean.FALSE.equals(function.get("everybody")) || Boolean.TRUE.equals(function.get("is_trigger")),
                    "is for everybody");
            check(
                    findings,
                    !text(function, "owner").equals("attune_search")
                            || text(function, "definition").contains("tenant_id = attune.current_tenant()"),
                    "searches past row security and does not name the tenant");
            check(
                    findings,
                    !text(function, "owner").equals("attune_search")
                            || !text(function, "definition").contains("from attune.child c")
                            || text(function, "definition").contains("attune.hidden_children()")
                            // Asked in an emergency, for a child whom one may not see.
                            || text(function, "name").startsWith("attune.find_exactly(")
                            // Told apart by whoever calls it: what one may not see goes to a review, and to no eyes.
                            || text(function, "name").startsWith("attune.likely_duplicates("),
                    "searches children and does not leave out the restricted");
            findings.forEach(finding -> wrong.add(function.get("name") + ": " + finding));
        }
        assertFalse(functions.isEmpty());
        assertEquals(List.of(), wrong);
    }

    private static void check(List<String> findings, boolean right, String otherwise) {
        if (!right) {
            findings.add(otherwise);
        }
    }

    private static Object oid(Map<String, @Nullable Object> row) {
        return Objects.requireNonNull(row.get("oid"));
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return Objects.toString(row.get(column), "");
    }
}

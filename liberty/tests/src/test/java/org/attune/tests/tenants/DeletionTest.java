package org.attune.tests.tenants;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.launcher.archive.ArchiveKeys;
import org.attune.launcher.archive.TenantExport;
import org.attune.launcher.archive.TenantImport;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.operator.Operators;
import org.attune.launcher.operator.Operators.Signed;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.tenant.Suspension;
import org.attune.launcher.tenant.TenantDeletion;
import org.attune.launcher.tenant.TenantFolder;
import org.attune.launcher.tenant.TenantRegister;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.TestDatabase;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deleting an authority: never by one person, every row of it, and nobody else's. */
@AttuneTest
class DeletionTest {

    private static final int ID = 4711;
    private static final String SLUG = "to-be-deleted";
    private static final String FIRST = SomeOperators.FIRST;
    private static final String SECOND = SomeOperators.SECOND;

    @TempDir
    private static Path folder;

    private static Path archive;
    private static ArchiveKeys.Pair keys;

    private final TestDatabase database;
    private final DatabaseAccess access;
    private final Operators operators;
    private final TenantDeletion deletion;
    private final TenantRegister register;

    DeletionTest(Attune attune) {
        database = attune.database();
        access = attune.installation().database().access();
        operators = new Operators(access);
        deletion = new TenantDeletion(access);
        register = attune.installation().tenants();
    }

    /** An authority with data of every kind, and two people who can sign. */
    @BeforeAll
    static void anArchiveAndTwoOperators(Attune attune) {
        DatabaseAccess access = attune.installation().database().access();
        keys = ArchiveKeys.create(folder.resolve("keys"));
        archive = folder.resolve("kent.attune");
        new TenantExport(access).run("kent", archive, ArchiveKeys.readPublic(keys.open()), "the test");
        SomeOperators.add(attune);
    }

    @BeforeEach
    void anAuthorityToDelete() {
        if (register.all().stream().noneMatch(tenant -> tenant.id() == ID)) {
            new TenantImport(access)
                    .run(
                            archive,
                            ArchiveKeys.readPrivate(keys.secret()),
                            new TenantImport.Here(ID, SLUG, List.of("deleted.localhost"), true),
                            "the test");
            new Suspension(access).resume(SLUG, "the test");
        }
    }

    @Test
    void twoPeopleDeleteEveryRowOfItAndNobodyElses() {
        Map<String, String> others = content("tenant_id <> " + ID);
        assertTrue(content("tenant_id = " + ID).size() > 15, "hardly anything to delete");

        deletion.ask(signed(FIRST), SLUG, "The contract has ended", 0);
        assertEquals("active", status());
        assertEquals(List.of(), deletion.carryOutDue(), "asked for, and not approved");
        deletion.approve(signed(SECOND), SLUG);
        assertEquals("suspended", status());
        List<TenantDeletion.Deleted> deleted = deletion.carryOutDue();

        assertEquals(
                List.of(ID), deleted.stream().map(TenantDeletion.Deleted::id).toList());
        assertTrue(deleted.get(0).rows() > 100);
        assertEquals(Map.of(), content("tenant_id = " + ID));
        // What the server's own jobs did meanwhile for others is theirs: nothing of what was there is gone or changed.
        Map<String, String> after = content("tenant_id <> " + ID);
        for (String table : List.of(
                "attune.child",
                "attune.document",
                "attune.consent_answer",
                "attune.account",
                "attune.setting",
                "attune.signature")) {
            assertEquals(others.get(table), after.get(table), table);
        }
        assertEquals(others.keySet(), after.keySet());
        assertEquals(
                List.of(SLUG + " | The contract has ended | " + FIRST + " | " + SECOND + " | "
                        + deleted.get(0).rows()),
                database.asOwner(sql -> sql.texts(
                        "select slug || ' | ' || reason || ' | ' || asked_by || ' | ' || approved_by"
                                + " || ' | ' || rows from attune.tenant_tombstone where tenant_id = ? order by id desc limit 1",
                        ID)));
        assertEquals(
                List.of("ask-deletion " + FIRST, "approve-deletion " + SECOND),
                database.asOwner(sql -> sql.texts(
                        "select action || ' ' || operator from (select * from attune.operator_log"
                                + " where tenant_id = ? and action in ('ask-deletion', 'approve-deletion') order by id desc limit 2) l"
                                + " order by id",
                        ID)));
    }

    @Test
    void onePersonCannotDoBoth() {
        deletion.ask(signed(FIRST), SLUG, "A test", 0);
        assertEquals(
                "A second person approves, who was an operator before it was asked for.",
                words(() -> deletion.approve(signed(FIRST), SLUG)));
        // Nor by a second account of theirs.
        String third = "third@operators.example";
        String password = operators.add(third, "First Operator again", signed(FIRST));
        assertEquals(
                "A second person approves, who was an operator before it was asked for.",
                words(() -> deletion.approve(operators.sign(third, password), SLUG)));
        assertEquals(List.of(), deletion.carryOutDue());
        assertEquals("active", status());
        // Nor past the functions.
        assertThrows(
                org.attune.testkit.database.DatabaseRefusal.class,
                () -> database.asOwner(sql -> sql.change(
                        "update attune.tenant_deletion set approved_by = asked_by, approved_at = now(), due_at = now()"
                                + " where tenant_id = ? and cancelled_at is null and done_at is null",
                        ID)));
        operators.remove(third, signed(FIRST));
        deletion.cancel(signed(SECOND), SLUG);
    }

    @Test
    void graceIsKeptAndItCanBeCalledOff() {
        deletion.ask(signed(FIRST), SLUG, "A test", 30);
        deletion.approve(signed(SECOND), SLUG);
        assertEquals(List.of(), deletion.carryOutDue(), "the days of grace are not over");
        assertTrue(words(() -> new Suspension(access).resume(SLUG, "the test")).contains("is to be deleted"));
        deletion.cancel(signed(FIRST), SLUG);
        new Suspension(access).resume(SLUG, "the test");
        assertEquals("active", status());
        assertFalse(content("tenant_id = " + ID).isEmpty());
    }

    @Test
    void anApprovalComesInTimeOrNotAtAll() {
        deletion.ask(signed(FIRST), SLUG, "A test", 0);
        database.asOwner(sql -> sql.change(
                "update attune.tenant_deletion set asked_at = now() - interval '4 days', lapses_at = now() - interval '1 day'"
                        + " where tenant_id = ? and cancelled_at is null and done_at is null",
                ID));
        assertTrue(words(() -> deletion.approve(signed(SECOND), SLUG)).startsWith("Nobody approved the deletion of"));
        // It can be asked for anew.
        deletion.ask(signed(SECOND), SLUG, "A test", 0);
        deletion.cancel(signed(SECOND), SLUG);
    }

    @Test
    void anotherOfItsNumberComesOnlyWhenThatIsSaid() throws Exception {
        deletion.ask(signed(FIRST), SLUG, "A test", 0);
        deletion.approve(signed(SECOND), SLUG);
        deletion.carryOutDue();
        Path made = new org.attune.launcher.tenant.NewTenantFolder(folder.resolve("tenants-" + Given.word()))
                .write(
                        new org.attune.launcher.tenant.NewTenant(
                                Integer.toString(ID),
                                SLUG,
                                "Another",
                                "",
                                List.of("deleted.localhost"),
                                "eps@another.example",
                                "01632 960000",
                                "#1d5c54"),
                        "");
        var tenant = TenantFolder.readOne(made).tenants();
        TenantRegister.Creation creation = register.createMissing(tenant);
        assertEquals(List.of(), creation.created());
        assertTrue(creation.findings().get(0).message().contains("was deleted here"), creation::toString);
        assertTrue(words(() -> new TenantImport(access)
                        .run(
                                archive,
                                ArchiveKeys.readPrivate(keys.secret()),
                                new TenantImport.Here(ID, SLUG, List.of("deleted.localhost"), false),
                                "the test"))
                .contains("was deleted here"));
        assertEquals(1, register.createAgain(tenant.get(0)).created().size());
        assertTrue(
                content("tenant_id = " + ID).keySet().stream().allMatch(table -> table.equals("attune.audit_entry")));
        deletion.ask(signed(FIRST), SLUG, "A test", 0);
        deletion.approve(signed(SECOND), SLUG);
        deletion.carryOutDue();
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertAll(
                () -> assertEquals(
                        "There is no authority nowhere. To see them: attune tenant list",
                        words(() -> deletion.ask(signed(FIRST), "nowhere", "A test", 0))),
                () -> assertTrue(
                        words(() -> deletion.ask(signed(FIRST), SLUG, "", 0)).startsWith("Say why with --reason")),
                () -> assertEquals(
                        "The days before it is deleted must be a whole number from 0 to 365.",
                        words(() -> deletion.ask(signed(FIRST), SLUG, "A test", 366))),
                () -> assertEquals(
                        "Nobody has asked for the deletion of Kent.",
                        words(() -> deletion.approve(signed(SECOND), SLUG))),
                () -> assertEquals(
                        "Nobody has asked for the deletion of Kent.",
                        words(() -> deletion.cancel(signed(SECOND), SLUG))),
                () -> assertEquals(
                        "The operator's address or password is not right.",
                        words(() -> operators.sign(FIRST, "wrong"))),
                () -> assertEquals(
                        "The operator's address or password is not right.",
                        words(() -> operators.sign("nobody@operators.example", "wrong"))),
                () -> assertEquals(
                        "An operator vouches for the next: sign with --as and your own address.",
                        words(() -> operators.add("fourth@operators.example", "Fourth", null))),
                () -> assertEquals(
                        FIRST + " is an operator already.",
                        words(() -> operators.add(FIRST, "First Operator", signed(SECOND)))),
                () -> assertTrue(words(() -> operators.add("no address", "Name", signed(SECOND)))
                        .contains("email address")),
                () -> assertTrue(words(() -> operators.add("a@b.example", " ", signed(SECOND)))
                        .contains("--name")),
                () -> assertTrue(words(() -> operators.changePassword(signed(FIRST), "short"))
                        .contains("12 to 200")));
    }

    @Test
    void fiveWrongPasswordsLockAnAddressWhetherOrNotSomebodyHasIt() {
        String somebody = "locked@operators.example";
        String password = operators.add(somebody, "Somebody", signed(FIRST));
        for (String address : List.of(somebody, "unknown." + Given.word() + "@operators.example")) {
            for (int i = 1; i < 5; i++) {
                assertEquals(
                        "The operator's address or password is not right.",
                        words(() -> operators.sign(address, "wrong")));
            }
            assertTrue(
                    words(() -> operators.sign(address, "wrong")).startsWith("There have been five wrong passwords"));
        }
        assertTrue(words(() -> operators.sign(somebody, password)).startsWith("There have been five wrong passwords"));
        operators.remove(somebody, signed(FIRST));
    }

    @Test
    void theServersRoleSeesNothingOfOperators() {
        for (String table : List.of("operator_account", "operator_attempt", "tenant_deletion", "tenant_tombstone")) {
            assertThrows(
                    org.attune.testkit.database.DatabaseRefusal.class,
                    () -> database.asApp(sql -> sql.number("select count(*) from attune." + table)),
                    table);
        }
        assertThrows(
                org.attune.testkit.database.DatabaseRefusal.class,
                () -> database.asApp(sql -> sql.texts("select attune.suspend_tenant('me', 'kent', 'A test')")));
    }

    private Signed signed(String email) {
        return SomeOperators.signed(operators, email);
    }

    private String status() {
        return register.all().stream()
                .filter(tenant -> tenant.id() == ID)
                .map(TenantRegister.Registered::status)
                .findFirst()
                .orElse("gone");
    }

    /** Of each table with such rows, how many there are and the hash of all of them. */
    private Map<String, String> content(String where) {
        return database.asSuperuser(sql -> {
            Map<String, String> found = new TreeMap<>();
            List<String> tables = new ArrayList<>(sql.texts("select table_name from attune.tenant_table"));
            for (String table : tables) {
                String content = sql.texts(
                                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                        + " from " + table + " t where " + where)
                        .get(0);
                if (!content.startsWith("0 ")) {
                    found.put(table, content);
                }
            }
            return found;
        });
    }

    private static String words(org.junit.jupiter.api.function.Executable act) {
        return String.valueOf(assertThrows(Problem.class, act).getMessage());
    }
}

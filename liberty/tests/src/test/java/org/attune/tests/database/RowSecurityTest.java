package org.attune.tests.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** The third layer by itself: what the server's role can do, whatever the server asks. */
@AttuneTest
class RowSecurityTest {

    private static final int LUTON = 821;
    private static final int KENT = 886;

    private final TestDatabase database;

    RowSecurityTest(Attune attune) {
        database = attune.database();
    }

    private List<String> tenantTables() {
        return database.asOwner(sql -> sql.texts("select table_name from attune.tenant_table order by 1"));
    }

    @Test
    void withoutAnAuthorityNoTableShowsARow() {
        List<String> showing = new ArrayList<>();
        for (String table : tenantTables()) {
            if (database.asApp(sql -> sql.number("select count(*) from " + table)) > 0) {
                showing.add(table);
            }
        }
        assertEquals(List.of(), showing);
    }

    @Test
    void inAnAuthorityNoTableShowsAnothersRow() {
        List<String> showing = new ArrayList<>();
        long own = 0;
        for (String table : tenantTables()) {
            own += database.asApp(LUTON, sql -> sql.number("select count(*) from " + table));
            if (database.asApp(LUTON, sql -> sql.number("select count(*) from " + table + " where tenant_id <> 821"))
                    > 0) {
                showing.add(table);
            }
        }
        assertEquals(List.of(), showing);
        assertTrue(own > 0, "Luton has no row at all, so this shows nothing");
    }

    @Test
    void aRowOfAnotherAuthorityCannotBeWritten() {
        UUID id = UUID.randomUUID();
        DatabaseRefusal refusal = assertThrows(
                DatabaseRefusal.class,
                () -> database.asApp(
                        LUTON,
                        sql -> sql.change(
                                "insert into attune.setting (tenant_id, id, name, status) values (?, ?, 'Not ours', 'OPEN')",
                                KENT,
                                id)));
        assertEquals("42501", refusal.state());
    }

    @Test
    void aRowCannotBeMovedToAnotherAuthority() {
        UUID id = UUID.randomUUID();
        database.asApp(
                LUTON,
                sql -> sql.change(
                        "insert into attune.setting (tenant_id, id, name, status) values (?, ?, 'Stays in Luton', 'OPEN')",
                        LUTON,
                        id));
        assertThrows(
                DatabaseRefusal.class,
                () -> database.asApp(
                        LUTON, sql -> sql.change("update attune.setting set tenant_id = ? where id = ?", KENT, id)));
        long left = database.asApp(LUTON, sql -> sql.number("select count(*) from attune.setting where id = ?", id));
        assertEquals(1, left);
    }

    @Test
    void aTransactionWorksForOneAuthorityOnly() {
        DatabaseRefusal refusal = assertThrows(
                DatabaseRefusal.class,
                () -> database.asApp(
                        LUTON, sql -> sql.texts("select attune.enter(886, 'system:test', 'A test', 'test')")));
        assertEquals("one_tenant_per_transaction", refusal.constraint());
    }

    @Test
    void theAuthorityEndsWithTheTransaction() throws Exception {
        try (Connection connection = database.openAsApp();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select attune.enter(821, 'system:test', 'A test', 'test')");
            connection.commit();
            try (var rows = statement.executeQuery("select count(*) from attune.account")) {
                assertTrue(rows.next());
                assertEquals(0, rows.getInt(1));
            }
            connection.rollback();
        }
    }

    @Test
    void theAuditCannotBeWrittenChangedOrRemovedByTheServer() {
        for (String attempt : List.of(
                "insert into attune.audit_entry (tenant_id, actor, actor_name, origin, kind, subject) values (821, 'x', 'x', 'x', 'read', 'x')",
                "update attune.audit_entry set actor_name = 'Somebody else'",
                "delete from attune.audit_entry",
                "truncate attune.audit_entry",
                "insert into attune.audit_batch select * from attune.audit_batch",
                "update attune.audit_batch set sealed_at = now()",
                "delete from attune.audit_batch",
                "truncate attune.audit_batch")) {
            DatabaseRefusal refusal = assertThrows(
                    DatabaseRefusal.class, () -> database.asApp(LUTON, sql -> sql.change(attempt)), attempt);
            assertEquals("42501", refusal.state(), attempt);
        }
    }

    @Test
    void whoChangedWhatIsTheDatabasesWordAndNotTheServers() {
        UUID id = UUID.randomUUID();
        database.asApp(
                LUTON,
                sql -> sql.change(
                        "insert into attune.setting (tenant_id, id, name, status, created_by) values (?, ?, 'Stamped', 'OPEN', 'a liar')",
                        LUTON,
                        id));
        assertEquals(
                List.of("system:test"),
                database.asApp(LUTON, sql -> sql.texts("select created_by from attune.setting where id = ?", id)));
        assertEquals(
                List.of("insert"),
                database.asApp(
                        LUTON,
                        sql -> sql.texts(
                                "select kind from attune.audit_entry where subject = 'attune.setting' and subject_id = ?",
                                id)));
    }
}

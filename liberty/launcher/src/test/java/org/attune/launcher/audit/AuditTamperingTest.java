package org.attune.launcher.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.attune.launcher.audit.AuditDatabase.Refused;
import org.attune.launcher.tenant.TenantRegister.Registered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way to tamper with the audit, by whoever owns the database: found, and said which entry or batch it was. */
class AuditTamperingTest {

    @TempDir
    private static Path folder;

    private static AuditDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = AuditDatabase.start(folder);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static Outcome verify(Registered tenant, Anchor... anchors) {
        return database.audits().verify(tenant, List.of(anchors));
    }

    /** The id of the n-th entry of the authority, from 1. */
    private static String entry(Registered tenant, int n) {
        return database.asSuperuser("select id from attune.audit_entry where tenant_id = " + tenant.id()
                        + " order by xid, id offset " + (n - 1) + " limit 1")
                .get(0);
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        Registered tenant = database.authority();
        database.batches(tenant, 3);
        database.read(tenant, 2);
        Outcome outcome = verify(tenant);
        assertAll(
                () -> assertEquals(List.of(), outcome.faults()),
                () -> assertTrue(outcome.isWhole()),
                () -> assertEquals(17, outcome.entries()),
                () -> assertEquals(3, outcome.batches()),
                () -> assertEquals(2, outcome.waiting()));
    }

    @Test
    void anEntryThatWasEditedIsNamed() {
        Registered tenant = database.authority();
        database.batches(tenant, 2);
        String id = entry(tenant, 7);
        database.asSuperuser("update attune.audit_entry set actor_name = 'Somebody Else' where id = '" + id + "'");
        assertEquals(
                List.of("batch 2, entry " + id + ": its content was changed after it was sealed"),
                verify(tenant).faults());
    }

    @Test
    void anEntryThatWasEditedWithItsHashIsNamed() {
        Registered tenant = database.authority();
        database.batches(tenant, 2);
        String id = entry(tenant, 3);
        database.asSuperuser("update attune.audit_entry set at = at + interval '1 hour' where id = '" + id + "'");
        database.asSuperuser("update attune.audit_entry e set leaf = attune.audit_leaf(e) where id = '" + id + "'");
        assertEquals(
                List.of("batch 1, entry " + id + ": its content was changed after it was sealed"),
                verify(tenant).faults());
    }

    @Test
    void anEntryThatWasEditedWithItsHashAndTheBatchsListShowsInTheBatch() {
        Registered tenant = database.authority();
        database.batches(tenant, 2);
        String id = entry(tenant, 3);
        database.asSuperuser("update attune.audit_entry set origin = 'elsewhere' where id = '" + id + "'");
        database.asSuperuser("update attune.audit_entry e set leaf = attune.audit_leaf(e) where id = '" + id + "'");
        database.asSuperuser(
                "update attune.audit_batch b set leaves = overlay(b.leaves placing e.leaf from 2 * 48 + 17)"
                        + " from attune.audit_entry e where e.id = '" + id + "' and b.number = 1 and b.tenant_id = "
                        + tenant.id());
        assertEquals(
                List.of("batch 1: its list of entries was rewritten, so some entry of it may have been changed"),
                verify(tenant).faults());
    }

    @Test
    void aBatchThatWasMadeAnewNoLongerFitsTheNext() {
        Registered tenant = database.authority();
        database.batches(tenant, 3);
        String id = entry(tenant, 3);
        database.asSuperuser("update attune.audit_entry set origin = 'elsewhere' where id = '" + id + "'");
        database.asSuperuser("update attune.audit_entry e set leaf = attune.audit_leaf(e) where id = '" + id + "'");
        remake(tenant, 1);
        assertEquals(
                List.of(
                        "batch 2: it does not follow from the batch before, which was changed or put in another's place"),
                verify(tenant).faults());
    }

    /** As somebody would who knows how it works: list, root and hash again from what the entries now say. */
    private static void remake(Registered tenant, int number) {
        String batch = " where b.number = " + number + " and b.tenant_id = " + tenant.id();
        database.asSuperuser(
                "update attune.audit_batch b set (leaves, root) = (select string_agg(uuid_send(e.id) || e.leaf, ''::bytea order by n.n),"
                        + " attune.merkle_root(array_agg(uuid_send(e.id) || e.leaf order by n.n))"
                        + " from generate_series(0, b.entries - 1) n (n) join attune.audit_entry e"
                        + " on uuid_send(e.id) = substring(b.leaves from n.n * 48 + 1 for 16))" + batch);
        database.asSuperuser("update attune.audit_batch b set hash = attune.audit_batch_hash(b)" + batch);
    }

    @Test
    void anEntryThatWasDeletedIsNamed() {
        Registered tenant = database.authority();
        database.batches(tenant, 2);
        String id = entry(tenant, 4);
        String last = entry(tenant, 10);
        database.asSuperuser("delete from attune.audit_entry where id in ('" + id + "', '" + last + "')");
        assertEquals(
                List.of("batch 1, entry " + id + ": it is gone", "batch 2, entry " + last + ": it is gone"),
                verify(tenant).faults());
    }

    @Test
    void entriesThatChangedPlacesAreNamed() {
        Registered tenant = database.authority();
        database.batches(tenant, 1);
        String third = entry(tenant, 3);
        // The second and the third of the list, each 48 bytes.
        database.asSuperuser(
                "update attune.audit_batch set leaves = overlay(overlay(leaves placing substring(leaves from 97 for 48) from 49)"
                        + " placing substring(leaves from 49 for 48) from 97) where tenant_id = " + tenant.id());
        String second = entry(tenant, 2);
        assertEquals(
                List.of("batch 1, entry " + second + ": the order of its entries was changed"),
                verify(tenant).faults(),
                () -> "third: " + third);
    }

    @Test
    void entriesWhoseTimesWereExchangedAreNamed() {
        Registered tenant = database.authority();
        database.batches(tenant, 1);
        String one = entry(tenant, 2);
        String other = entry(tenant, 3);
        database.asSuperuser(
                "update attune.audit_entry e set at = o.at from attune.audit_entry o where (e.id, o.id) in (('" + one
                        + "', '" + other + "'), ('" + other + "', '" + one + "'))");
        assertEquals(2, verify(tenant).faultCount());
        assertTrue(
                verify(tenant).faults().get(0).contains(one),
                () -> verify(tenant).faults().toString());
    }

    @Test
    void batchesThatChangedPlacesOrAreGoneAreNamed() {
        Registered tenant = database.authority();
        database.batches(tenant, 4);
        String where = " where tenant_id = " + tenant.id();
        database.asSuperuser("update attune.audit_batch set number = case number when 2 then 103 else 102 end" + where
                + " and number in (2, 3)");
        database.asSuperuser("update attune.audit_batch set number = number - 100" + where + " and number > 100");
        assertTrue(
                verify(tenant).faults().stream().anyMatch(fault -> fault.startsWith("batch 2: ")),
                () -> verify(tenant).faults().toString());

        Registered other = database.authority();
        database.batches(other, 4);
        database.asSuperuser("delete from attune.audit_batch where number in (2, 3) and tenant_id = " + other.id());
        List<String> faults = verify(other).faults();
        assertEquals("batches 2 to 3: they are gone", faults.get(0), faults::toString);
        // Their entries are in no batch any more, and each is named.
        assertEquals(11, faults.size(), faults::toString);
    }

    @Test
    void anEntryThatWasPutAmongSealedOnesIsNamed() {
        Registered tenant = database.authority();
        database.batches(tenant, 2);
        insert(
                tenant,
                "(select max(xid) from attune.audit_entry where tenant_id = " + tenant.id() + " and id < '"
                        + entry(tenant, 6) + "')",
                "interval '0'");
        List<String> faults = verify(tenant).faults();
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).contains("it is in no batch"), faults::toString);
    }

    @Test
    void anEntryThatWasDatedBackAndThenSealedIsNamed() {
        Registered tenant = database.authority();
        database.batches(tenant, 2);
        insert(tenant, "pg_current_xact_id()", "interval '3 days'");
        database.batches(tenant, 1);
        List<String> faults = verify(tenant).faults();
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(
                faults.get(0).startsWith("batch 3, entry ") && faults.get(0).contains("put in late"), faults::toString);
    }

    private static void insert(Registered tenant, String xid, String ago) {
        database.asSuperuser(
                "insert into attune.audit_entry (tenant_id, id, at, actor, actor_name, origin, kind, subject, xid, leaf)"
                        + " values (" + tenant.id() + ", uuidv7(-" + ago + "), now() - " + ago
                        + ", 'user:x', 'Nobody', '', 'read', 'attune.child', " + xid + ", '')");
        database.asSuperuser(
                "update attune.audit_entry e set leaf = attune.audit_leaf(e) where leaf = '' and tenant_id = "
                        + tenant.id());
    }

    @Test
    void thatTheNewestWereCutOffShowsByTheAnchorOnly() {
        Registered tenant = database.authority();
        database.batches(tenant, 3);
        Anchor anchor = database.audits().anchor(List.of(tenant));
        assertTrue(verify(tenant, anchor).isWhole());
        String gone = entry(tenant, 11);
        database.asSuperuser("delete from attune.audit_batch where number = 3 and tenant_id = " + tenant.id());
        database.asSuperuser(
                "delete from attune.audit_entry where id >= '" + gone + "' and tenant_id = " + tenant.id());
        assertTrue(verify(tenant).isWhole(), "what is left is whole by itself");
        List<String> faults = verify(tenant, anchor).faults();
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).startsWith("the newest batches were cut off: batch 3 was there"), faults::toString);

        database.batches(tenant, 1);
        assertTrue(verify(tenant).isWhole(), "and so are new ones after it");
        assertTrue(
                verify(tenant, anchor).faults().get(0).startsWith("batch 3: it is another than on "),
                () -> verify(tenant, anchor).faults().toString());
    }

    @Test
    void thatEverythingWasMadeAnewShowsByTheAnchor() {
        Registered tenant = database.authority();
        database.batches(tenant, 2);
        Anchor anchor = database.audits().anchor(List.of(tenant));
        database.asSuperuser(
                "update attune.audit_entry set actor_name = 'Somebody Else' where tenant_id = " + tenant.id());
        database.asSuperuser(
                "update attune.audit_entry e set leaf = attune.audit_leaf(e) where tenant_id = " + tenant.id());
        database.asSuperuser("delete from attune.audit_batch where tenant_id = " + tenant.id());
        database.audits().seal(tenant);
        assertTrue(verify(tenant).isWhole());
        assertEquals(1, verify(tenant, anchor).faultCount());
    }

    @Test
    void whatWasErasedKeepsItsPlaceAndSaysWhoErasedIt() {
        Registered tenant = database.authority();
        database.batches(tenant, 2);
        String child = "0192f000-0000-7000-8000-000000000001";
        assertEquals(
                List.of("10"),
                database.asApp(tenant.id(), "select attune.audit_erase('" + child + "', 'kept to the 25th birthday')"));
        database.batches(tenant, 1);
        Outcome outcome = verify(tenant);
        assertAll(
                () -> assertEquals(List.of(), outcome.faults()),
                () -> assertEquals(1, outcome.erasures().size()),
                () -> assertTrue(
                        outcome.erasures().get(0).startsWith("10 entries were erased on ")
                                && outcome.erasures().get(0).endsWith(" by Dana Price: kept to the 25th birthday"),
                        () -> outcome.erasures().toString()),
                () -> assertEquals(
                        List.of("0"),
                        database.asApp(
                                tenant.id(),
                                "select count(*) from attune.audit_entry where erasure is not null and (actor_name <> '' or salt is not null)")));
    }

    @Test
    void whatWasErasedByNobodyIsNamed() {
        Registered tenant = database.authority();
        database.batches(tenant, 1);
        String id = entry(tenant, 2);
        database.asSuperuser("update attune.audit_entry set salt = null, actor_name = '', origin = '', erasure = '"
                + entry(tenant, 3) + "' where id = '" + id + "'");
        assertEquals(
                List.of("batch 1, entry " + id + ": its content is gone, and no erasure of it is recorded"),
                verify(tenant).faults());
    }

    @Test
    void theRecordOfAChildThatIsHereCannotBeErased() {
        Registered tenant = database.authority();
        database.asOwner(
                tenant.id(),
                "insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, search_text) values ("
                        + tenant.id() + ", '0192f000-0000-7000-8000-000000000002', 'A', 'B', '2016-01-01', ' a b')");
        Refused refused = assertThrows(
                Refused.class,
                () -> database.asApp(
                        tenant.id(),
                        "select attune.audit_erase('0192f000-0000-7000-8000-000000000002', 'to hide it')"));
        assertEquals("23000", refused.state());
    }

    @Test
    void theServersRoleChangesNothingOfIt() {
        Registered tenant = database.authority();
        database.batches(tenant, 1);
        List<String> attempts = List.of(
                "update attune.audit_batch set sealed_at = now()",
                "delete from attune.audit_batch",
                "truncate attune.audit_batch",
                "insert into attune.audit_batch select * from attune.audit_batch",
                "update attune.audit_entry set erasure = id",
                "delete from attune.audit_entry",
                "truncate attune.audit_entry",
                "alter table attune.audit_entry disable trigger all",
                "select attune.audit_carry_on()",
                "select attune.audit_seal(16)",
                "select attune.audit_write(" + tenant.id() + ", 'read', 'x', null, null, null, null, null, null)",
                "select attune.audit('erase', 'attune.audit_entry', null, null, null, null)",
                "select attune.audit('update', 'attune.child', null, null, null, null)");
        assertAll(attempts.stream().map(attempt -> () -> {
            Refused refused = assertThrows(Refused.class, () -> database.asApp(tenant.id(), attempt), attempt);
            assertEquals("42501", refused.state(), attempt);
        }));
    }

    @Test
    void aLateCommitIsSealedAndNotMissed() throws Exception {
        Registered tenant = database.authority();
        try (Connection slow = database.openAsApp();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute(AuditDatabase.enter(tenant.id()));
            statement.execute("select attune.audit('read', 'attune.child', null, null, null, null)");
            database.read(tenant, 3);
            assertEquals(0, database.audits().seal(tenant), "what came after an open transaction waits for it");
            slow.commit();
        }
        assertEquals(4, database.audits().seal(tenant));
        assertEquals(List.of(), verify(tenant).faults());
    }

    @Test
    void twoWhoSealAtOnceMakeOneChainAndWritersGoOn() throws Exception {
        Registered tenant = database.authority();
        database.read(tenant, 10);
        try (Connection first = database.openAsApp();
                Statement statement = first.createStatement()) {
            first.setAutoCommit(false);
            statement.execute("select attune.enter(" + tenant.id() + ", 'system:Sealing', 'Sealing', 'job')");
            statement.execute("select attune.audit_seal(16)");
            assertEquals(0, database.audits().seal(tenant));
            database.read(tenant, 1);
            first.commit();
        }
        database.audits().seal(tenant);
        Outcome outcome = verify(tenant);
        assertEquals(List.of(), outcome.faults());
        assertEquals(2, outcome.batches());
    }

    @Test
    void manyAtOnceFillWholeBatches() {
        Registered tenant = database.authority();
        database.read(tenant, 2500);
        database.audits().seal(tenant);
        assertEquals(
                List.of("1024", "1024", "452"),
                database.asApp(tenant.id(), "select entries from attune.audit_batch order by number"));
        assertEquals(List.of(), verify(tenant).faults());
    }

    @Test
    void anAuthorityThatWasBroughtFromElsewhereGoesOnWhereItWas() {
        Registered tenant = database.authority();
        database.batches(tenant, 2);
        database.read(tenant, 3);
        // As numbers of another database: far ahead of this one's.
        database.asSuperuser(
                "update attune.audit_entry set xid = (xid::text::bigint + 100000000)::text::xid8 where tenant_id = "
                        + tenant.id());
        database.asSuperuser(
                "update attune.audit_batch set through_xid = (through_xid::text::bigint + 100000000)::text::xid8 where tenant_id = "
                        + tenant.id());
        database.asOwner(tenant.id(), "select attune.audit_carry_on()");
        database.read(tenant, 4);
        assertEquals(7, database.audits().seal(tenant));
        assertEquals(0, database.audits().seal(tenant));
        Outcome outcome = verify(tenant);
        assertEquals(List.of(), outcome.faults());
        assertEquals(0, outcome.waiting());
    }

    @Test
    void everyEntryIsHashedAsTheDatabaseSaysItIs() {
        Registered tenant = database.authority();
        database.asOwner(
                tenant.id(),
                "insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, search_text) values ("
                        + tenant.id()
                        + ", '0192f000-0000-7000-8000-000000000003', 'Zoë \"Z\"', 'O''Hara, (x)', '2016-01-01', ' a b')");
        database.asOwner(tenant.id(), "update attune.child set family_name = E'line\\nbreak\\\\'");
        database.asApp(
                tenant.id(),
                "select attune.audit('list', 'attune.child', null, null, array[uuidv7(), uuidv7()], '\"why\"')");
        database.audits().seal(tenant);
        assertEquals(
                List.of("0"),
                database.asOwner(
                        tenant.id(), "select count(*) from attune.audit_entry e where leaf <> attune.audit_leaf(e)"));
        Outcome outcome = verify(tenant);
        assertEquals(List.of(), outcome.faults());
        assertEquals(3, outcome.entries());
    }
}

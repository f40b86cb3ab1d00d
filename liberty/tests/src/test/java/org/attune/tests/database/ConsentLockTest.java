package org.attune.tests.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** Consent is kept by the database, also against a withdrawal that is under way at the same moment. */
@AttuneTest
class ConsentLockTest {

    private final TestDatabase database;
    private final Authority luton;
    private final Given given;

    ConsentLockTest(Attune attune) {
        database = attune.database();
        luton = attune.at("luton");
        given = new Given(attune, luton);
    }

    @Test
    void workWithoutALiveConsentIsRefused() {
        UUID setting = given.setting("Consent " + Given.word());
        UUID child = given.child(setting, Given.word());
        UUID request = given.request(setting, child, "REQUESTED");
        DatabaseRefusal refusal = assertThrows(
                DatabaseRefusal.class,
                () -> database.asApp(luton.id(), sql -> sql.change(OPEN, open(setting, child, request))));
        assertEquals("live_consent", refusal.constraint());
    }

    @Test
    void workWaitsForAWithdrawalThatIsNotCommittedAndIsThenRefused() throws Exception {
        UUID setting = given.setting("Consent " + Given.word());
        UUID child = given.child(setting, Given.word());
        UUID request = given.request(setting, child, "GIVEN");
        try (Connection withdrawing = database.openAsApp()) {
            withdrawing.setAutoCommit(false);
            enter(withdrawing);
            withdraw(withdrawing, request);
            CompletableFuture<Integer> work = CompletableFuture.supplyAsync(
                    () -> database.asApp(luton.id(), sql -> sql.change(OPEN, open(setting, child, request))));
            Await.until("the work waits for the withdrawal", Duration.ofSeconds(20), this::somebodyWaitsForALock);
            assertFalse(work.isDone());
            withdrawing.commit();
            CompletionException refused = assertThrows(CompletionException.class, work::join);
            DatabaseRefusal refusal = assertInstanceOf(DatabaseRefusal.class, refused.getCause());
            assertEquals("live_consent", refusal.constraint());
        }
    }

    @Test
    void workGoesOnWhenTheWithdrawalIsTakenBack() throws Exception {
        UUID setting = given.setting("Consent " + Given.word());
        UUID child = given.child(setting, Given.word());
        UUID request = given.request(setting, child, "GIVEN");
        try (Connection withdrawing = database.openAsApp()) {
            withdrawing.setAutoCommit(false);
            enter(withdrawing);
            withdraw(withdrawing, request);
            CompletableFuture<Integer> work = CompletableFuture.supplyAsync(
                    () -> database.asApp(luton.id(), sql -> sql.change(OPEN, open(setting, child, request))));
            Await.until("the work waits for the withdrawal", Duration.ofSeconds(20), this::somebodyWaitsForALock);
            withdrawing.rollback();
            assertEquals(1, work.get());
        }
    }

    private static final String OPEN =
            "insert into attune.involvement (tenant_id, id, child_id, setting_id, request_id, practitioner_id, opened_on)"
                    + " values (?, ?, ?, ?, ?, ?, current_date)";

    private Object[] open(UUID setting, UUID child, UUID request) {
        UUID ep = UUID.fromString(given.texts("select id from attune.practitioner where email = 'ep@luton.example'")
                .get(0));
        return new Object[] {luton.id(), UUID.randomUUID(), child, setting, request, ep};
    }

    private boolean somebodyWaitsForALock() {
        return database.asSuperuser(
                        sql -> sql.number(
                                "select count(*) from pg_stat_activity"
                                        + " where wait_event_type = 'Lock' and usename = 'attune_app' and query like 'insert into attune.involvement%'"))
                > 0;
    }

    private void enter(Connection connection) throws Exception {
        try (PreparedStatement enter =
                connection.prepareStatement("select attune.enter(?, 'system:test', 'A test', 'test')")) {
            enter.setInt(1, luton.id());
            enter.execute();
        }
    }

    private static void withdraw(Connection connection, UUID request) throws Exception {
        try (PreparedStatement change = connection.prepareStatement(
                "update attune.consent set state = 'WITHDRAWN', ended_at = now() where request_id = ?")) {
            change.setObject(1, request);
            change.executeUpdate();
        }
    }
}

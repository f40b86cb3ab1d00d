package org.attune.tests.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
        try (Connection withdrawing = withdraw(request)) {
            CompletableFuture<Integer> work = workThatWaits(setting, child, request);
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
        try (Connection withdrawing = withdraw(request)) {
            CompletableFuture<Integer> work = workThatWaits(setting, child, request);
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

    /** Begun, and ended by the caller. */
    private Connection withdraw(UUID request) throws SQLException {
        Connection withdrawing = database.beginAsApp(luton.id());
        try (PreparedStatement change = withdrawing.prepareStatement(
                "update attune.consent set state = 'WITHDRAWN', ended_at = now() where request_id = ?")) {
            change.setObject(1, request);
            change.executeUpdate();
        }
        return withdrawing;
    }

    private CompletableFuture<Integer> workThatWaits(UUID setting, UUID child, UUID request) {
        CompletableFuture<Integer> work = CompletableFuture.supplyAsync(
                () -> database.asApp(luton.id(), sql -> sql.change(OPEN, open(setting, child, request))));
        Await.until(
                "the work waits for the withdrawal",
                Duration.ofSeconds(20),
                () -> database.isWaiting("insert into attune.involvement"));
        return work;
    }
}

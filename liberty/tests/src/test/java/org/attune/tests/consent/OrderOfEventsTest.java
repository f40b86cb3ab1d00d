package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.ActivityForms;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two who act in the same second: one comes after the other, and both see it. */
@AttuneTest
class OrderOfEventsTest {

    private final Attune attune;
    private final Authority luton;

    OrderOfEventsTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @RepeatedTest(3)
    void twoParentsWhoDifferInTheSameSecondAreBothHeard() {
        Asked asked = new Asked(attune, luton, aged(9));
        UUID mother = asked.parent("Mother Parent");
        UUID father = asked.parent("Father Parent");
        StaffForms one = new StaffForms(luton.signedIn("principal"), asked.request);
        StaffForms other = new StaffForms(asked.given.senco(asked.setting), asked.request);
        CompletableFuture<Reply> yes =
                CompletableFuture.supplyAsync(() -> one.signed(mother, true, StaffForms.picture(), form -> form));
        CompletableFuture<Reply> no =
                CompletableFuture.supplyAsync(() -> other.signed(father, false, StaffForms.picture(), form -> form));
        List<Reply> replies = List.of(yes.join(), no.join());
        assertAll(
                () -> assertTrue(replies.stream().allMatch(reply -> reply.status() == 200), replies::toString),
                () -> assertEquals("CONTESTED", asked.state()),
                () -> assertEquals(
                        2,
                        asked.given.number(
                                "select count(*) from attune.consent_answer where child_id = ?", asked.child)),
                () -> assertTrue(luton.signedIn("principal")
                        .open("/requests/view.xhtml?id=" + asked.request)
                        .page()
                        .text()
                        .contains("Parents disagree")));
    }

    @RepeatedTest(3)
    void aWithdrawalAndWorkInTheSameSecondComeOneAfterTheOther() {
        // No hours are sold there, which could refuse the work for a reason of their own.
        Authority kent = attune.at("kent");
        Asked asked = new Asked(attune, kent, aged(9));
        UUID parent = asked.parent("Alex Parent");
        asked.answer(parent, "PARENT", true);
        asked.give(parent, "PARENT");
        UUID involvement = asked.given.involvement(asked.setting, asked.child, asked.request, "ep");
        Visitor ep = kent.signedIn("ep");
        ActivityForms forms = new ActivityForms(ep, involvement);
        Form activity = forms.observation();
        StaffForms staff = new StaffForms(kent.signedIn("principal"), asked.request);
        CompletableFuture<Reply> work = CompletableFuture.supplyAsync(() -> forms.send(activity));
        CompletableFuture<Reply> withdrawal = CompletableFuture.supplyAsync(() -> staff.withdraw(parent, form -> form));
        List<Reply> replies = List.of(work.join(), withdrawal.join());
        long done = asked.given.number(
                "select count(*) from attune.activity a join attune.consent c on c.child_id = a.child_id"
                        + " where a.involvement_id = ? and a.created_at <= c.changed_at",
                involvement);
        long recorded =
                asked.given.number("select count(*) from attune.activity where involvement_id = ?", involvement);
        assertAll(
                () -> assertTrue(replies.stream().allMatch(reply -> reply.status() < 500), replies::toString),
                () -> assertEquals("WITHDRAWN", asked.state()),
                // What was recorded began before the withdrawal was saved.
                () -> assertEquals(recorded, done),
                () -> assertTrue(ep.open("/casework/involvement.xhtml?id=" + involvement)
                        .page()
                        .text()
                        .contains("Consent withdrawn")));
    }

    @Test
    void aWithdrawalWaitsForWorkThatIsBeingSaved() throws Exception {
        Asked asked = new Asked(attune, luton, aged(9));
        UUID parent = asked.parent("Alex Parent");
        asked.answer(parent, "PARENT", true);
        asked.give(parent, "PARENT");
        try (Connection working = attune.database().beginAsApp(luton.id())) {
            run(
                    working,
                    "insert into attune.involvement (tenant_id, id, child_id, setting_id, request_id, practitioner_id, opened_on)"
                            + " select tenant_id, uuidv7(), '" + asked.child + "', '" + asked.setting + "', '"
                            + asked.request
                            + "', id, current_date from attune.practitioner where email = 'ep@luton.example'");
            StaffForms staff = new StaffForms(luton.signedIn("principal"), asked.request);
            CompletableFuture<Reply> withdrawal =
                    CompletableFuture.supplyAsync(() -> staff.withdraw(parent, form -> form));
            Await.until("the withdrawal waits for the work", Duration.ofSeconds(20), () -> attune.database()
                    .isWaiting(""));
            assertFalse(withdrawal.isDone());
            assertEquals("GIVEN", asked.state());
            working.commit();
            assertEquals(200, withdrawal.join().status());
            assertEquals("WITHDRAWN", asked.state());
        }
    }

    private static void run(Connection connection, String statement) throws Exception {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }
}

package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.junit.jupiter.api.Test;

/** What the rounds do by themselves: note ends, tell people, and remind of links, once each. */
@AttuneTest
class ConsentRoundsTest {

    private static final Duration A_FEW_ROUNDS = Duration.ofSeconds(40);

    private final Attune attune;
    private final Authority luton;

    ConsentRoundsTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void consentWhoseTimeHasRunOutEndsAndIsAskedForAgain() {
        Asked asked = new Asked(attune, luton, aged(9));
        UUID parent = asked.parent("Alex Parent");
        asked.answer("involvement", parent, "PARENT", true, "ONLINE", 3);
        asked.give("involvement", parent, "PARENT", "ONLINE", LocalDate.now().minusDays(1));
        Await.until("the end is noted", A_FEW_ROUNDS, () -> asked.state().equals("EXPIRED"));
        List<String> messages = asked.messagesTo("Alex Parent");
        assertAll(
                () -> assertEquals("DATE", reason(asked)),
                () -> assertEquals(2, messages.size(), messages::toString),
                () -> assertTrue(messages.toString().contains("We need your answer"), messages::toString),
                () -> assertTrue(messages.toString().contains("Your agreement has ended"), messages::toString));
    }

    @Test
    void whenAYoungPersonComesOfAgeAParentsConsentEndsAndTheyAreAsked() {
        Asked asked = new Asked(attune, luton, LocalDate.now().minusYears(16).plusDays(5));
        UUID parent = asked.parent("Alex Parent");
        asked.themselves();
        asked.answer("involvement", parent, "PARENT", true, "ONLINE", 3);
        asked.give(parent, "PARENT");
        asked.asApp(
                "update attune.child set date_of_birth = (current_date - interval '16 years')::date where id = ?",
                asked.child);
        Await.until("the end is noted", A_FEW_ROUNDS, () -> asked.state().equals("EXPIRED"));
        assertAll(
                () -> assertEquals("CAME_OF_AGE", reason(asked)),
                () -> assertTrue(asked.messagesTo("Robin Themselves").toString().contains("We need your answer")),
                () -> assertTrue(asked.messagesTo("Alex Parent").toString().contains("Your agreement has ended")));
    }

    @Test
    void noMessageNamesTheChild() {
        Asked asked = new Asked(attune, luton, aged(9));
        UUID parent = asked.parent("Alex Parent");
        asked.give("involvement", parent, "PARENT", "ONLINE", LocalDate.now().minusDays(1));
        Await.until("the end is noted", A_FEW_ROUNDS, () -> asked.state().equals("EXPIRED"));
        assertEquals(
                0,
                asked.given.number(
                        "select count(*) from attune.outbox_message where child_id = ? and (subject || body) ilike '%robin%'",
                        asked.child));
    }

    @Test
    void aLinkIsRemindedOfAfterAWeekAndAfterTwoAndNeverAThirdTime() {
        Asked asked = new Asked(attune, luton, aged(9));
        UUID link = link(asked, asked.parent("Alex Parent"));
        backdate(link, 8);
        Await.until("the first reminder", A_FEW_ROUNDS, () -> reminders(asked) == 1);
        anotherRound();
        assertEquals(1, reminders(asked));
        backdate(link, 15);
        Await.until("the second reminder", A_FEW_ROUNDS, () -> reminders(asked) == 2);
        backdate(link, 27);
        anotherRound();
        assertEquals(2, reminders(asked));
    }

    @Test
    void whoHasAnsweredIsNotReminded() {
        Asked asked = new Asked(attune, luton, aged(9));
        UUID parent = asked.parent("Alex Parent");
        UUID link = link(asked, parent);
        // On paper, so that the link itself was never used.
        asked.answer("involvement", parent, "PARENT", false, "ONLINE", 0);
        backdate(link, 8);
        anotherRound();
        assertEquals(0, reminders(asked));
    }

    @Test
    void whoDoesNotDecideAnyMoreIsNotRemindedAndTheirLinkCloses() {
        Asked asked = new Asked(attune, luton, aged(17));
        UUID link = link(asked, asked.parent("Alex Parent"));
        backdate(link, 8);
        Await.until("the link closes", A_FEW_ROUNDS, () -> asked.given
                .texts("select state from attune.consent_invitation where id = ?", link)
                .equals(List.of("DEAD")));
        assertFalse(asked.messagesTo("Alex Parent").toString().contains("reminder"));
    }

    /** A link of somebody else that became due later was reminded of: a round has gone by. */
    private void anotherRound() {
        Asked later = new Asked(attune, luton, aged(9));
        backdate(link(later, later.parent("Alex Parent")), 8);
        Await.until("another round", A_FEW_ROUNDS, () -> reminders(later) == 1);
    }

    private UUID link(Asked asked, UUID contact) {
        UUID id = UUID.randomUUID();
        asked.asApp(
                "insert into attune.consent_invitation (tenant_id, id, child_id, request_id, contact_id, token_hash, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, now() + interval '28 days')",
                luton.id(),
                id,
                asked.child,
                asked.request,
                contact,
                id.toString());
        return id;
    }

    /** The database stamps the time itself: only its superuser can make a link older. */
    private void backdate(UUID link, int days) {
        attune.database().asSuperuser(sql -> {
            sql.change("set session_replication_role = replica");
            return sql.change(
                    "update attune.consent_invitation set created_at = now() - make_interval(days => ?),"
                            + " reminded_at = case when reminded_at is not null then now() - make_interval(days => ? - 7) end where id = ?",
                    days,
                    days,
                    link);
        });
    }

    private static long reminders(Asked asked) {
        return asked.messagesTo("Alex Parent").stream()
                .filter(subject -> subject.startsWith("A reminder"))
                .count();
    }

    private static String reason(Asked asked) {
        return asked.given
                .texts("select end_reason from attune.consent where id = ?", asked.consent())
                .get(0);
    }
}

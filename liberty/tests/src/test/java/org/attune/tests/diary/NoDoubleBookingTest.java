package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.database.Sql;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The database itself lets nobody be in two places at once, and gives no room twice: whoever writes, and however many at once. */
@AttuneTest
class NoDoubleBookingTest {

    private static final int MANY = 8;

    private final TestDatabase database;
    private final Authority kent;
    private final Authority luton;
    private final Given given;
    private final Staff staff;

    NoDoubleBookingTest(Attune attune) {
        database = attune.database();
        kent = attune.at("kent");
        luton = attune.at("luton");
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
    }

    private UUID room() {
        UUID id = UUID.randomUUID();
        given.change("insert into attune.room (tenant_id, id, name) values (?, ?, ?)", kent.id(), id, Given.word());
        return id;
    }

    /** As the server's own role; hours from a day far away. */
    private UUID appointment(@Nullable UUID room, @Nullable UUID practitioner, int from, int to) {
        return database.asApp(kent.id(), sql -> {
            UUID id = UUID.randomUUID();
            sql.change(
                    "insert into attune.appointment (tenant_id, id, scheme, kind, title, starts_at, ends_at, place_kind, room_id,"
                            + " submission_id) values (?, ?, 'diary', 'diary.visit', 'Visit', timestamptz '2031-05-06 00:00Z'"
                            + " + make_interval(hours => ?), timestamptz '2031-05-06 00:00Z' + make_interval(hours => ?), ?, ?, ?)",
                    kent.id(),
                    id,
                    from,
                    to,
                    room == null ? "PHONE" : "ROOM",
                    room,
                    UUID.randomUUID());
            if (practitioner != null) {
                takesPart(sql, id, practitioner);
            }
            return id;
        });
    }

    private void takesPart(Sql sql, UUID appointment, UUID practitioner) throws java.sql.SQLException {
        sql.change(
                "insert into attune.appointment_person (tenant_id, id, appointment_id, practitioner_id, starts_at, ends_at, live)"
                        + " select tenant_id, ?, id, ?, starts_at, ends_at, live from attune.appointment where id = ?",
                UUID.randomUUID(),
                practitioner,
                appointment);
    }

    private String refused(@Nullable UUID room, @Nullable UUID practitioner, int from, int to) {
        return assertThrows(DatabaseRefusal.class, () -> appointment(room, practitioner, from, to))
                .constraint();
    }

    @Test
    void nobodyHasTwoAppointmentsThatOverlapAndWhatFollowsIsNoOverlap() {
        UUID ep = staff.ep().id();
        appointment(null, ep, 9, 10);
        assertAll(
                () -> assertEquals("person_is_free", refused(null, ep, 9, 10)),
                () -> assertEquals("person_is_free", refused(null, ep, 8, 24)));
        appointment(null, ep, 10, 11);
        appointment(null, ep, 8, 9);
        appointment(null, staff.ep().id(), 9, 10);
    }

    @Test
    void noRoomIsGivenTwice() {
        UUID room = room();
        appointment(room, null, 9, 11);
        assertEquals("room_is_free", refused(room, null, 10, 12));
        appointment(room(), null, 9, 11);
        appointment(room, null, 11, 12);
    }

    @Test
    void ofManyAtOnceOneGetsTheHour() {
        UUID ep = staff.ep().id();
        List<CompletableFuture<String>> all = IntStream.range(0, MANY)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        appointment(null, ep, 14, 15);
                        return "made";
                    } catch (DatabaseRefusal refusal) {
                        return refusal.constraint().isEmpty() ? refusal.state() : refusal.constraint();
                    }
                }))
                .toList();
        List<String> outcomes = all.stream().map(CompletableFuture::join).toList();
        assertAll(
                () -> assertEquals(1, outcomes.stream().filter("made"::equals).count(), outcomes::toString),
                () -> assertTrue(
                        outcomes.stream().allMatch(one -> List.of("made", "person_is_free", "40P01")
                                .contains(one)),
                        outcomes::toString));
    }

    @Test
    void aMoveIsCheckedAgainstEverybodysDiaryAndWhatIsCancelledHoldsNobody() {
        UUID ep = staff.ep().id();
        UUID first = appointment(null, ep, 16, 17);
        UUID second = appointment(null, ep, 18, 19);
        String move =
                "update attune.appointment set starts_at = starts_at - interval '2 hours', ends_at = ends_at - interval"
                        + " '2 hours' where id = ?";
        DatabaseRefusal refused =
                assertThrows(DatabaseRefusal.class, () -> database.asApp(kent.id(), sql -> sql.change(move, second)));
        assertEquals("person_is_free", refused.constraint());
        database.asApp(kent.id(), sql -> sql.change("update attune.appointment set live = false where id = ?", first));
        database.asApp(kent.id(), sql -> sql.change(move, second));
        assertEquals(
                1,
                given.number(
                        "select count(*) from attune.appointment_person p join attune.appointment a on a.id = p.appointment_id"
                                + " where a.id = ? and a.starts_at = p.starts_at and a.ends_at = p.ends_at and p.live",
                        second));
    }

    @Test
    void nobodySaysAnotherTimeThanTheAppointmentDoes() {
        UUID appointment = appointment(null, null, 20, 21);
        UUID ep = staff.ep().id();
        DatabaseRefusal refused = assertThrows(
                DatabaseRefusal.class,
                () -> database.asApp(
                        kent.id(),
                        sql -> sql.change(
                                "insert into attune.appointment_person (tenant_id, id, appointment_id, practitioner_id, starts_at,"
                                        + " ends_at, live) select tenant_id, ?, id, ?, starts_at, ends_at, false from"
                                        + " attune.appointment where id = ?",
                                UUID.randomUUID(),
                                ep,
                                appointment)));
        assertEquals("person_goes_with_the_appointment", refused.constraint());
    }

    @Test
    void theServerMovesNoCountOfASession() {
        for (String statement : List.of(
                "update attune.offered_session set booked = 0",
                "update attune.offered_session set waiting = 0",
                "update attune.offered_session set live = true",
                "delete from attune.offered_session",
                "delete from attune.session_booking")) {
            DatabaseRefusal refused = assertThrows(
                    DatabaseRefusal.class, () -> database.asApp(luton.id(), sql -> sql.change(statement)), statement);
            assertEquals("42501", refused.state(), statement);
        }
    }
}

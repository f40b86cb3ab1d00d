package org.attune.tests.workload;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.attune.tests.diary.Offered;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Leave keeps somebody from being booked, and says what stands in its way; of two at the same moment one wins and the other is told. */
@AttuneTest
class LeaveAndDiaryTest {

    private static final LocalDate DAY = Staff.today().plusDays(10);
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Authority kent;
    private final TestDatabase database;
    private final Given given;
    private final Program program;
    private final Offered offered;
    private final Staff staff;
    private final Member ep;
    private final Visitor own;

    LeaveAndDiaryTest(Attune attune) {
        kent = attune.at("kent");
        database = attune.database();
        given = new Given(attune, kent);
        program = kent.program();
        offered = new Offered(program, given);
        staff = new Staff(attune, kent);
        ep = staff.ep();
        own = staff.signedIn(ep);
    }

    private Reply leave(LocalDate first, String part) {
        return Weeks.leave(own, ep.id(), "ANNUAL", first, null, part);
    }

    /** By phone, for an hour. */
    private Reply appointment(String begins) {
        String address = "/diary/edit.xhtml";
        Form form = own.form(own.open(address).expect(200), "appointment")
                .fill("What kind of appointment?", "Visit")
                .fill("Begins at", begins)
                .choose("Where is it?", "By phone")
                .press("Save");
        return own.send(address, Weeks.day(form, "appointment:day", DAY));
    }

    private long taken() {
        return given.number(
                "select count(*) from attune.appointment_person where practitioner_id = ? and live", ep.id());
    }

    private static String type(Reply reply) {
        return reply.expect(422).json().path("type").asText().replaceAll("^.*[:/]", "");
    }

    @Test
    void whoeverIsAwayIsNotBookedAndWhyIsSaidToNobody() {
        leave(DAY, "MORNING");
        Reply morning = appointment("11:45");
        Reply afternoon = appointment("12:30");
        Reply offer = offered.offer(offered.input(ep.id()));
        Reply preview = program.post("offers/preview", offered.input(ep.id()).toString());
        assertAll(
                () -> assertTrue(morning.text().contains(ep.name() + " is away then"), morning::text),
                () -> assertTrue(afternoon.page().text().contains("12:30 to 13:30"), afternoon::toString),
                () -> assertTrue(offer.expect(422).text().contains("no day left"), offer::text),
                () -> assertTrue(preview.expect(200).text().contains(ep.name() + " is away then"), preview::text),
                () -> assertFalse(preview.text().contains("nnual"), preview::text),
                () -> assertEquals(1, taken()));
    }

    @Test
    void aSessionIsNotMovedIntoLeaveAndOutOfItIsMoved() {
        UUID session = offered.session(offered.input(ep.id()));
        leave(DAY.plusDays(1), "WHOLE");
        Reply into = move(session, DAY.plusDays(1));
        Reply out = move(session, DAY.plusDays(2));
        assertAll(() -> assertEquals("person-away", type(into)), () -> assertEquals(200, out.status()));
    }

    private Reply move(UUID session, LocalDate to) {
        return program.send(
                "PUT",
                "sessions/" + session + "/time",
                "{\"startsAt\": \"" + to + "T15:00:00Z\", \"endsAt\": \"" + to
                        + "T15:30:00Z\", \"place\": {\"kind\": \"PHONE\"}}");
    }

    @Test
    void leaveOverWhatIsInTheDiaryListsItAndItStays() {
        ObjectNode input = offered.input(ep.id());
        UUID session = offered.session(input);
        appointment("14:00");
        Reply saved = leave(DAY, "WHOLE");
        String day = DAY.format(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK));
        String listed = saved.page().select("#way").text();
        assertAll(
                () -> assertTrue(saved.page().text().contains("Leave saved."), saved::toString),
                () -> assertTrue(saved.page().text().contains("2 appointments are in that time"), saved::toString),
                () -> assertTrue(listed.contains(input.path("title").asText()), listed),
                () -> assertTrue(listed.contains("Visit " + day + ", 14:00 to 15:00, By phone"), listed),
                () -> assertEquals(2, saved.page().select("#way a").size()),
                () -> assertEquals(2, taken()));
        offered.callOff(session).expect(200);
        String leave = given.texts("select id from attune.staff_leave where practitioner_id = ?", ep.id())
                .get(0);
        Reply later = own.open("/workload/leave.xhtml?id=" + leave);
        assertTrue(later.page().text().contains("One appointment is in that time"), later::toString);
    }

    @Test
    void aSessionWhoseGiverIsAwayByNowTakesNobodyMoreUntilItIsMoved() {
        UUID session = offered.session(offered.input(ep.id()));
        UUID first = offered.booked(session, "First");
        offered.booked(session, "Second");
        UUID waits = offered.booked(session, "Waits");
        leave(DAY, "WHOLE");
        offered.cancel(first).expect(200);
        UUID setting = given.setting("Late " + Given.word());
        Reply late = offered.book(session, setting, "Late", true);
        assertAll(
                () -> assertEquals("session-may-move", type(late)),
                () -> assertFalse(late.text().contains("away"), late::text),
                () -> assertEquals("WAITING", offered.state(waits)));
        move(session, DAY.plusDays(3)).expect(200);
        Await.until("the place is given once somebody is there again", SOON, () -> offered.state(waits)
                .equals("BOOKED"));
        assertEquals(
                "WAITING",
                offered.book(session, setting, "Late", true)
                        .expect(201)
                        .json()
                        .path("state")
                        .asText());
    }

    @Test
    void itsOwnPageSaysThatItsGiverIsAwayToThoseWhoWorkHereAndToASettingThatItMayBeMoved() {
        ObjectNode two = offered.input(ep.id());
        Member colleague = staff.ep();
        two.withArray("practitionerIds").add(colleague.id().toString());
        UUID session = offered.session(two);
        String address = "/sessions/view.xhtml?id=" + session;
        Visitor senco = given.senco(given.setting("Away " + Given.word()));
        String before = own.open(address).page().text();
        leave(DAY, "WHOLE");
        Reply one = own.open(address);
        Reply still = senco.open(address);
        Weeks.leave(staff.signedIn(colleague), colleague.id(), "ANNUAL", DAY, null, "MORNING");
        Reply both = own.open(address);
        Reply none = senco.open(address);
        assertAll(
                () -> assertFalse(before.contains("away then"), before),
                () -> assertTrue(one.page().text().contains(ep.name() + " is away then"), one::toString),
                () -> assertTrue(one.page().text().contains("Book for somebody"), one::toString),
                () -> assertFalse(still.page().text().contains("away"), still::toString),
                () -> assertTrue(still.page().text().contains("Book a place"), still::toString),
                () -> assertTrue(both.page().text().contains("are away then"), both::toString),
                () -> assertFalse(both.page().text().contains("Book for somebody"), both::toString),
                () -> assertFalse(both.text().contains("nnual"), both::text),
                () -> assertTrue(none.page().text().contains("This session may be moved"), none::toString),
                () -> assertFalse(none.page().text().contains("away"), none::toString),
                () -> assertFalse(none.page().text().contains("Book a place"), none::toString));
        move(session, DAY.plusDays(3)).expect(200);
        assertFalse(own.open(address).page().text().contains("away then"));
    }

    @RepeatedTest(4)
    void sentAtOnceOneWinsAndTheOtherIsTold() {
        ObjectNode input = offered.input(ep.id());
        CompletableFuture<Reply> away = CompletableFuture.supplyAsync(() -> leave(DAY, "WHOLE"));
        CompletableFuture<Reply> offer = CompletableFuture.supplyAsync(() -> offered.offer(input));
        boolean made = offer.join().status() == 201;
        boolean listed = away.join().page().text().contains(input.path("title").asText());
        assertAll(
                () -> assertTrue(away.join().page().text().contains("Leave saved."), () -> away.join()
                        .toString()),
                () -> assertEquals(made, listed, () -> offer.join() + "\n" + away.join()),
                () -> assertTrue(
                        made || offer.join().status() == 422, () -> offer.join().toString()),
                () -> assertEquals(made ? 1 : 0, taken()));
    }

    /** The appointment has looked and found nothing; the leave that is just being written is not there yet. */
    @Test
    void whoeverBooksWhileLeaveIsBeingWrittenWaitsAndIsTold() {
        String visit = "{\"kind\": \"diary.visit\", \"practitionerIds\": [\"" + ep.id() + "\"], \"day\": \"" + DAY
                + "\", \"startsAt\": \"10:00\", \"minutes\": 60, \"place\": {\"kind\": \"PHONE\"}, \"submissionId\": \""
                + UUID.randomUUID() + "\"}";
        CompletableFuture<Reply> booked = database.asOwner(kent.id(), sql -> {
            sql.change(
                    "insert into attune.staff_leave (tenant_id, id, practitioner_id, kind, first_day, last_day, part)"
                            + " values (?, uuidv7(), ?, 'OTHER', ?, ?, 'WHOLE')",
                    kent.id(),
                    ep.id(),
                    DAY,
                    DAY);
            CompletableFuture<Reply> sent = CompletableFuture.supplyAsync(() -> program.post("appointments", visit));
            Await.until("it waits", SOON, () -> database.isWaiting("INSERT INTO attune.appointment_person"));
            return sent;
        });
        assertAll(() -> assertEquals("person-away", type(booked.join())), () -> assertEquals(0, taken()));
    }

    @Test
    void whoeverEntersLeaveWhileAnAppointmentIsBeingWrittenWaitsAndIsToldOfIt() {
        UUID appointment = UUID.randomUUID();
        CompletableFuture<Reply> away = database.asOwner(kent.id(), sql -> {
            sql.change(
                    "insert into attune.appointment (tenant_id, id, scheme, kind, title, starts_at, ends_at, place_kind, submission_id)"
                            + " values (?, ?, 'diary', 'diary.visit', 'A visit of that moment', ?::date + time '10:00',"
                            + " ?::date + time '11:00', 'PHONE', uuidv7())",
                    kent.id(),
                    appointment,
                    DAY,
                    DAY);
            sql.change(
                    "insert into attune.appointment_person (tenant_id, id, appointment_id, practitioner_id, starts_at, ends_at, live)"
                            + " select tenant_id, uuidv7(), id, ?, starts_at, ends_at, live from attune.appointment where id = ?",
                    ep.id(),
                    appointment);
            CompletableFuture<Reply> sent = CompletableFuture.supplyAsync(() -> leave(DAY, "WHOLE"));
            Await.until("it waits", SOON, () -> database.isWaiting("INSERT INTO attune.staff_leave"));
            return sent;
        });
        assertTrue(away.join().page().select("#way").text().contains("A visit of that moment"), () -> away.join()
                .toString());
    }

    @Test
    void theDatabaseItselfBooksNobodyWhoIsAway() {
        UUID appointment = offered.appointment(kent, ep.id(), 10);
        given.change("update attune.appointment set live = false where id = ?", appointment);
        leave(DAY, "WHOLE");
        DatabaseRefusal refused = assertThrows(DatabaseRefusal.class, () -> offered.appointment(kent, ep.id(), 10));
        assertEquals("person_is_not_on_leave", refused.constraint());
    }
}

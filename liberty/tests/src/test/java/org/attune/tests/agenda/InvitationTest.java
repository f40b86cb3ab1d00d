package org.attune.tests.agenda;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.attune.tests.diary.Offered;
import org.junit.jupiter.api.Test;

/** Invitations by email: once somebody comes, again when it moves, and taken back when it is cancelled. */
@AttuneTest
class InvitationTest {

    private final Authority authority;
    private final Given given;
    private final Staff staff;
    private final Program program;
    private final Offered offered;
    private final Member ep;

    InvitationTest(Attune attune) {
        authority = attune.at("kent");
        given = new Given(attune, authority);
        staff = new Staff(attune, authority);
        program = authority.program();
        offered = new Offered(program, given);
        ep = staff.ep();
    }

    /** What was sent to an address, the first first. */
    private List<ICalendar> sent(String email) {
        return given
                .texts(
                        "select calendar from attune.outbox_message where recipient = ? and calendar is not null order by id",
                        email)
                .stream()
                .map(text -> Biweekly.parse(text).first())
                .toList();
    }

    private static VEvent event(ICalendar calendar) {
        return calendar.getEvents().get(0);
    }

    private void moveByAnHour(UUID session) {
        ZonedDateTime to = Staff.today().plusDays(10).atTime(11, 0).atZone(Diaries.LONDON);
        program.send(
                        "PUT",
                        "sessions/" + session + "/time",
                        "{\"startsAt\": \"" + to.toInstant() + "\", \"endsAt\": \""
                                + to.plusMinutes(30).toInstant()
                                + "\", \"place\": {\"kind\": \"PHONE\", \"words\": \"We ring you\"}}")
                .expect(200);
    }

    @Test
    void whoGivesASessionIsInvitedOnceItIsBookedAgainWhenItMovesAndToldWhenItIsOff() {
        UUID session = offered.session(offered.input(ep.id()));
        assertEquals(List.of(), sent(ep.email()), "nobody comes yet");
        offered.booked(session, "Alex Booked");
        offered.booked(session, "Sam Booked");
        moveByAnHour(session);
        offered.callOff(session).expect(200);
        List<ICalendar> sent = sent(ep.email());
        assertAll(
                () -> assertEquals(
                        List.of("REQUEST", "REQUEST", "CANCEL"),
                        sent.stream().map(one -> one.getMethod().getValue()).toList()),
                () -> assertEquals(
                        1,
                        sent.stream()
                                .map(one -> event(one).getUid().getValue())
                                .distinct()
                                .count()),
                () -> assertTrue(event(sent.get(1)).getSequence().getValue()
                        > event(sent.get(0)).getSequence().getValue()),
                () -> assertTrue(event(sent.get(2)).getSequence().getValue()
                        > event(sent.get(1)).getSequence().getValue()),
                () -> assertEquals(
                        ep.email(), event(sent.get(0)).getAttendees().get(0).getEmail()),
                () -> assertEquals("CANCELLED", event(sent.get(2)).getStatus().getValue()),
                () -> assertFalse(staff.mails(ep.email(), "Cancelled: ").isEmpty()));
    }

    @Test
    void whoeverBookedForASettingIsInvitedToo() {
        UUID session = offered.session(offered.input(ep.id()));
        UUID setting = given.setting("Booking " + Given.word());
        given.senco(setting);
        UUID account = UUID.fromString(
                given.texts("select account_id from attune.account_setting where setting_id = ?", setting)
                        .get(0));
        String email = given.texts("select email from attune.account where id = ?", account)
                .get(0);
        given.changeAs(
                email,
                "insert into attune.session_booking (tenant_id, id, session_id, setting_id, who, number, state, free_until, free_hours, submission_id)"
                        + " values (?, uuidv7(), ?, ?, 'Their SENCO', 0, 'BOOKED', now(), 0, ?)",
                authority.id(),
                session,
                setting,
                UUID.randomUUID());
        moveByAnHour(session);
        List<ICalendar> asked = sent(email);
        offered.callOff(session).expect(200);
        assertAll(
                () -> assertEquals(1, asked.size()),
                () -> assertEquals("REQUEST", asked.get(0).getMethod().getValue()),
                () -> assertEquals("CANCEL", sent(email).get(1).getMethod().getValue()));
    }

    @Test
    void whoFollowsTheirDiaryByAFeedGetsNone() {
        given.change(
                "insert into attune.calendar_feed (tenant_id, id, practitioner_id, secret_hash)"
                        + " values (?, uuidv7(), ?, encode(sha256(?::bytea), 'hex'))",
                authority.id(),
                ep.id(),
                Given.word());
        offered.booked(offered.session(offered.input(ep.id())), "Alex Booked");
        assertEquals(List.of(), sent(ep.email()));
    }
}

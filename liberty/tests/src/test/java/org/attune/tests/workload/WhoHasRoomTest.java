package org.attune.tests.workload;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** Who has room: everybody's time, planned and done, on the page and for programs. */
@AttuneTest
class WhoHasRoomTest {

    private static final LocalDate WEEK = Weeks.schoolWeek();
    private static final String ROOM = "/workload/room.xhtml?span=week&day=";

    private final Authority authority;
    private final Given given;
    private final Staff staff;
    private final Visitor principal;

    WhoHasRoomTest(Attune attune) {
        authority = attune.at("luton");
        given = new Given(attune, authority);
        staff = new Staff(attune, authority);
        principal = authority.signedIn("principal");
    }

    private Member working(String... hours) {
        Member member = staff.ep();
        Weeks.newPattern(principal, member.id(), LocalDate.of(2020, 9, 1), hours);
        return member;
    }

    @Test
    void thoseWithTheMostRoomComeFirstAndLeaveCounts() {
        Member much = working("8", "8", "8", "8", "8");
        Member some = working("8", "8", "8", "8", "8");
        Weeks.leave(principal, some.id(), "ANNUAL", WEEK, WEEK.plusDays(1), "WHOLE");
        Reply room = principal.open(ROOM + WEEK).expect(200);
        String names = room.page().select("#room tbody th").text();
        assertAll(
                () -> assertEquals("20:00", Weeks.figure(room, "room", much.name(), "Free")),
                () -> assertEquals("24:00", Weeks.figure(room, "room", some.name(), "Working time")),
                () -> assertEquals("12:00", Weeks.figure(room, "room", some.name(), "Free")),
                () -> assertTrue(names.indexOf(much.name()) < names.indexOf(some.name()), names),
                () -> assertFalse(room.text().contains("Annual leave")));
    }

    @Test
    void whatWasDoneCountsEvenOfARecordThatThePrincipalMayNotSee() {
        Member ep = working("8", "8", "8", "8", "8");
        UUID setting = given.setting("Room " + Given.word());
        UUID child = given.child(setting, Given.word());
        UUID involvement = given.involvement(setting, child, given.request(setting, child, "GIVEN"), "ep");
        LocalDate day = Staff.today();
        given.change(
                "update attune.involvement set practitioner_id = ?, opened_on = ? where id = ?",
                ep.id(),
                day,
                involvement);
        activity(involvement, ep, "CONSULTATION", 90, day);
        activity(involvement, ep, "WRITING_UP", 45, day);
        given.change(
                "insert into attune.child_restriction (tenant_id, id, child_id, reason) values (?, uuidv7(), ?, 'A test')",
                authority.id(),
                child);
        Reply room = principal.open(ROOM + day).expect(200);
        Reply own = staff.signedIn(ep).open("/workload/week.xhtml").expect(200);
        assertAll(
                () -> assertEquals("2:15", Weeks.figure(room, "room", ep.name(), "Done")),
                () -> assertTrue(
                        own.text().contains("30 minutes of preparation and writing for each hour"), own::text));
    }

    private void activity(UUID involvement, Member ep, String kind, int minutes, LocalDate day) {
        given.change(
                "insert into attune.activity (tenant_id, id, child_id, involvement_id, practitioner_id, kind, done_on, minutes, submission_id)"
                        + " select tenant_id, uuidv7(), child_id, id, ?, ?, ?, ?, ? from attune.involvement where id = ?",
                ep.id(),
                kind,
                day,
                minutes,
                UUID.randomUUID(),
                involvement);
    }

    @Test
    void aTeamIsLookedAtByItself() {
        Member in = working("8");
        Member out = working("8");
        UUID team = UUID.randomUUID();
        given.change(
                "insert into attune.team (tenant_id, id, name) values (?, ?, ?)", authority.id(), team, Given.word());
        given.change(
                "insert into attune.team_member (tenant_id, id, team_id, practitioner_id, first_day)"
                        + " values (?, uuidv7(), ?, ?, current_date - 9)",
                authority.id(),
                team,
                in.id());
        Reply room = principal.open(ROOM + WEEK + "&team=" + team).expect(200);
        assertAll(
                () -> assertTrue(room.text().contains(in.name()), room::text),
                () -> assertFalse(room.text().contains(out.name()), room::text),
                () -> assertEquals(404, principal.open(ROOM + WEEK + "&team=x").status()));
    }

    @Test
    void whatHoldsForEverybodyIsSetFromADayOnAndRefusedAtTheField() {
        Member ep = working("8", "8", "8", "8", "8");
        LocalDate far = LocalDate.of(2030, 1, 7);
        String page = "/workload/rule.xhtml";
        Reply saved = principal.send(page, rule(page, far, "36:15", "0"));
        Reply bad = principal.send(page, rule(page, LocalDate.of(1989, 1, 1), "9", "a lot"));
        assertAll(
                () -> assertTrue(saved.text().contains("36 hours 15 minutes"), saved::text),
                () -> assertEquals(
                        "40:00", Weeks.figure(principal.open(ROOM + far), "room", ep.name(), "For direct work")),
                () -> assertEquals(
                        "20:00",
                        Weeks.figure(principal.open(ROOM + far.minusWeeks(3)), "room", ep.name(), "For direct work")),
                () -> assertFalse(Weeks.error(bad, "rule:firstDay").isEmpty()),
                () -> assertTrue(Weeks.error(bad, "rule:fullWeek").contains("10 to 60")),
                () -> assertTrue(Weeks.error(bad, "rule:preparation").contains("0 to 240")));
        given.change("delete from attune.workload_rule where first_day = ?", far);
    }

    private Form rule(String page, LocalDate from, String week, String preparation) {
        return Weeks.day(principal.form(principal.open(page), "rule").press("Save"), "rule:firstDay", from)
                .set("rule:fullWeek", week)
                .set("rule:preparation", preparation);
    }

    @Test
    void programsReadCapacityInMinutesAndNotWhySomebodyIsAway() {
        Member ep = working("8", "8", "8", "8", "8");
        Weeks.leave(principal, ep.id(), "SICK", WEEK, null, "AFTERNOON");
        Reply read = authority.program().get("capacity?from=" + WEEK + "&to=" + WEEK.plusDays(6));
        JsonNode one = StreamSupport.stream(read.expect(200).json().spliterator(), false)
                .filter(line ->
                        line.path("practitionerId").asText().equals(ep.id().toString()))
                .findFirst()
                .orElseThrow();
        assertAll(
                () -> assertEquals(2160, one.path("workingMinutes").asInt()),
                () -> assertEquals(1080, one.path("directMinutes").asInt()),
                () -> assertEquals(1080, one.path("freeMinutes").asInt()),
                () -> assertFalse(read.text().contains("SICK")),
                () -> bad(""),
                () -> bad("from=2026-09-01"),
                () -> bad("from=2026-09-02&to=2026-09-01"),
                () -> bad("from=2026-09-01&to=2028-09-03"),
                () -> bad("from=1999-09-01&to=1999-09-02"),
                () -> bad("from=soon&to=later"));
    }

    private void bad(String query) {
        Reply reply = authority.program().get("capacity?" + query);
        assertEquals(400, reply.status(), reply::toString);
    }
}

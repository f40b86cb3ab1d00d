package org.attune.tests.workload;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

/** A working week: the pattern, leave and its own page; who may see and change them. */
@AttuneTest
class WorkingWeekTest {

    private static final LocalDate WEEK = Weeks.schoolWeek();

    private final Authority authority;
    private final Given given;
    private final Staff staff;
    private final Visitor principal;
    private final Member ep;
    private final Visitor own;

    WorkingWeekTest(Attune attune) {
        authority = attune.at("kent");
        given = new Given(attune, authority);
        staff = new Staff(attune, authority);
        principal = authority.signedIn("principal");
        ep = staff.ep();
        own = staff.signedIn(ep);
    }

    private String address() {
        return Weeks.page(ep.id()) + "&span=year&day=" + WEEK;
    }

    private String figure(Visitor visitor, LocalDate monday, String column) {
        return Weeks.figure(visitor.open(address()).expect(200), "weeks", words(monday), column);
    }

    private static String words(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    @Test
    void aPatternWithItsDaysSaysHowMuchTimeThereIs() {
        Reply unknown = own.open("/workload/week.xhtml");
        Weeks.newPattern(principal, ep.id(), LocalDate.of(2026, 9, 1), "7:24", "7:24", "7.4", "7,4", "7:24");
        Weeks.newPattern(principal, ep.id(), WEEK.plusWeeks(1), "", "6", "6");
        Reply shown = own.open(address()).expect(200);
        assertAll(
                () -> assertTrue(unknown.text().contains("Nobody has entered a working pattern"), unknown::text),
                () -> assertEquals("37:00", figure(own, WEEK, "Working time")),
                () -> assertEquals("18:30", figure(own, WEEK, "For direct work")),
                () -> assertEquals("12:00", figure(own, WEEK.plusWeeks(1), "Working time")),
                () -> assertTrue(shown.text().contains("Tuesday 6:00, Wednesday 6:00"), shown::text),
                () -> assertFalse(shown.text().contains("New working pattern"), shown::text));
    }

    @Test
    void whoWorksInTermTimeOnlyHasNoTimeInHolidays() {
        String form = "/workload/pattern.xhtml?practitioner=" + ep.id();
        principal.send(
                form,
                Weeks.pattern(principal, form, LocalDate.of(2026, 9, 1), "7", "7", "7", "7", "7")
                        .set("pattern:weeks", "TERM_TIME")
                        .set("pattern:preparation", "30"));
        assertAll(
                () -> assertEquals("35:00", figure(own, WEEK, "Working time")),
                () -> assertEquals("23:20", figure(own, WEEK, "For direct work")),
                () -> assertEquals("0:00", figure(own, LocalDate.of(2026, 12, 28), "Working time")));
    }

    @Test
    void leaveOfOwnTakesTimeAwayAndIsChangedAndRemoved() {
        Weeks.newPattern(principal, ep.id(), LocalDate.of(2026, 9, 1), "7", "7", "7", "7", "7");
        Reply saved = Weeks.leave(own, ep.id(), "ANNUAL", WEEK, WEEK.plusDays(1), "WHOLE");
        Weeks.leave(own, ep.id(), "STUDY", WEEK.plusDays(2), null, "MORNING");
        Weeks.leave(own, ep.id(), "OTHER", WEEK.plusDays(2), null, "AFTERNOON");
        assertTrue(saved.text().contains("Leave saved."), saved::text);
        assertEquals("21:00", figure(own, WEEK, "Leave"));
        assertEquals("14:00", figure(own, WEEK, "Working time"));
        String change = "/workload/leave.xhtml?id=" + one("ANNUAL");
        own.send(
                change,
                Weeks.day(own.form(own.open(change), "leave").press("Save"), "leave:lastDay", null)
                        .set("leave:kind", "FAMILY"));
        assertEquals("14:00", figure(own, WEEK, "Leave"));
        change = "/workload/leave.xhtml?id=" + one("FAMILY");
        Reply removed = own.send(change, own.form(own.open(change), "leave").press("Remove this leave"));
        assertTrue(removed.text().contains("Leave removed."), removed::text);
        assertEquals("7:00", figure(own, WEEK, "Leave"));
    }

    private UUID one(String kind) {
        return UUID.fromString(
                given.texts("select id from attune.staff_leave where practitioner_id = ? and kind = ?", ep.id(), kind)
                        .get(0));
    }

    @Test
    void leaveIsSeenByThePersonThePrincipalAndBusinessSupportOnly() {
        Weeks.newPattern(principal, ep.id(), LocalDate.of(2026, 9, 1), "7", "7", "7", "7", "7");
        Weeks.leave(own, ep.id(), "SICK", WEEK, null, "WHOLE");
        UUID leave = one("SICK");
        Visitor colleague = staff.signedIn(staff.ep());
        Visitor admin = authority.signedIn("admin");
        Visitor support = authority.signedIn("support");
        String page = "/workload/leave.xhtml?id=" + leave;
        assertAll(
                () -> assertTrue(principal.open(address()).text().contains("Sick leave")),
                () -> assertTrue(support.open(address()).text().contains("Sick leave")),
                () -> assertEquals(404, colleague.open(address()).status()),
                () -> assertEquals(404, colleague.open(page).status()),
                () -> assertEquals(
                        404,
                        colleague
                                .open("/workload/leave.xhtml?practitioner=" + ep.id())
                                .status()),
                () -> assertEquals(403, admin.open(address()).status()),
                () -> assertEquals(403, admin.open(page).status()),
                () -> assertEquals(403, colleague.open("/workload/room.xhtml").status()),
                () -> assertEquals(
                        403,
                        own.open("/workload/pattern.xhtml?practitioner=" + ep.id())
                                .status()),
                () -> assertEquals(
                        0,
                        given.number("select count(*) from attune.audit_entry where subject = 'attune.staff_leave'"
                                + " and (before::text like '%SICK%' or after::text like '%SICK%')"),
                        "the audit keeps no kind of leave"),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.audit_entry where subject = 'attune.staff_leave' and subject_id = ?",
                                leave)));
    }

    @Test
    void leaveThatCannotBeIsSaidAtTheField() {
        Weeks.leave(own, ep.id(), "ANNUAL", WEEK, WEEK.plusDays(4), "WHOLE");
        Reply over = Weeks.leave(own, ep.id(), "OTHER", WEEK.plusDays(4), null, "MORNING");
        Reply backwards = Weeks.leave(own, ep.id(), "OTHER", WEEK.plusDays(20), WEEK.plusDays(19), "WHOLE");
        Reply halves = Weeks.leave(own, ep.id(), "OTHER", WEEK.plusDays(20), WEEK.plusDays(21), "MORNING");
        Reply forever = Weeks.leave(own, ep.id(), "OTHER", WEEK.plusDays(20), WEEK.plusYears(3), "WHOLE");
        Reply far = Weeks.leave(own, ep.id(), "OTHER", Staff.today().plusYears(3), null, "WHOLE");
        Reply forged = Weeks.leave(own, ep.id(), "BROKEN_LEG", WEEK.plusDays(30), null, "WHOLE");
        assertAll(
                () -> assertTrue(Weeks.error(over, "leave:firstDay").contains("There is leave already"), over::text),
                () -> assertTrue(Weeks.error(backwards, "leave:lastDay").contains("before the first")),
                () -> assertTrue(Weeks.error(halves, "leave:part").contains("Half a day")),
                () -> assertTrue(Weeks.error(forever, "leave:lastDay").contains("up to a year")),
                () -> assertTrue(Weeks.error(far, "leave:firstDay").contains("2 years from now")),
                () -> assertFalse(Weeks.error(forged, "leave:kind").isEmpty(), forged::text),
                () -> assertEquals(
                        1, given.number("select count(*) from attune.staff_leave where practitioner_id = ?", ep.id())));
    }

    @Test
    void aPatternThatCannotBeIsSaidAtTheField() {
        Reply hours = Weeks.newPattern(principal, ep.id(), LocalDate.of(2026, 9, 1), "7:60", "15", "-1", "seven");
        Reply early = Weeks.newPattern(principal, ep.id(), LocalDate.of(1989, 12, 31), "7");
        Reply none = Weeks.newPattern(principal, ep.id(), null, "7");
        String form = "/workload/pattern.xhtml?practitioner=" + ep.id();
        Reply weekend = principal.send(
                form,
                Weeks.pattern(principal, form, WEEK, "7", "", "", "", "", "7").set("pattern:weeks", "TERM_TIME"));
        Reply ratio =
                principal.send(form, Weeks.pattern(principal, form, WEEK, "7").set("pattern:preparation", "241"));
        Weeks.newPattern(principal, ep.id(), WEEK, "7");
        Reply again = Weeks.newPattern(principal, ep.id(), WEEK, "6");
        assertAll(
                () -> assertEquals(
                        4, hours.page().select("#pattern .days .error-message").size(), hours::text),
                () -> assertTrue(Weeks.error(early, "pattern:firstDay").contains("1990"), early::text),
                () -> assertFalse(Weeks.error(none, "pattern:firstDay").isEmpty()),
                () -> assertTrue(Weeks.error(weekend, "pattern:saturday").contains("Monday to Friday")),
                () -> assertTrue(Weeks.error(ratio, "pattern:preparation").contains("0 to 240")),
                () -> assertTrue(Weeks.error(again, "pattern:firstDay").contains("already"), again::text),
                () -> assertEquals(
                        List.of("420"),
                        given.texts("select monday from attune.working_pattern where practitioner_id = ?", ep.id())));
    }

    @Test
    void whoSavesSecondIsToldAndAPatternIsRemoved() {
        Weeks.newPattern(principal, ep.id(), WEEK, "7");
        String form = "/workload/pattern.xhtml?id="
                + given.texts("select id from attune.working_pattern where practitioner_id = ?", ep.id())
                        .get(0);
        Form first = Weeks.pattern(principal, form, WEEK, "6");
        Visitor support = authority.signedIn("support");
        support.send(form, Weeks.pattern(support, form, WEEK.plusDays(1), "5"));
        Reply late = principal.send(form, first);
        assertTrue(late.text().contains("Someone else changed this"), late::text);
        Reply removed =
                support.send(form, support.form(support.open(form), "pattern").press("Remove this pattern"));
        assertTrue(removed.text().contains("Removed."), removed::text);
        assertEquals(0, given.number("select count(*) from attune.working_pattern where practitioner_id = ?", ep.id()));
    }

    @Test
    void theDatabaseLetsNoLeaveInBeside() {
        Weeks.leave(own, ep.id(), "ANNUAL", WEEK, WEEK, "MORNING");
        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> given.change(
                        "insert into attune.staff_leave (tenant_id, id, practitioner_id, kind, first_day, last_day, part)"
                                + " values (?, uuidv7(), ?, 'OTHER', ?, ?, 'WHOLE')",
                        authority.id(),
                        ep.id(),
                        WEEK.minusDays(1),
                        WEEK));
        assertTrue(String.valueOf(refused).contains("one_leave_at_a_time"), refused::toString);
    }

    @Test
    void daysAndPeopleThatAreNotThereLeadNowhere() {
        assertAll(List.of("&day=1066-10-14", "&day=2026-02-30", "&day=x", "&day=9999-01-01").stream()
                .map(bad -> () ->
                        assertEquals(404, own.open(Weeks.page(ep.id()) + bad).status(), bad)));
        assertEquals(404, principal.open(Weeks.page(UUID.randomUUID())).status());
        assertEquals(404, principal.open("/workload/week.xhtml?id=x").status());
        assertEquals(200, own.open("/workload/week.xhtml?span=decade").status());
    }
}

package org.attune.tests.agenda;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A diary as a day, a week and a term; who may look at whose; what it takes of somebody's time. */
@AttuneTest
class AgendaTest {

    /** A Monday in term, in winter. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

    private final Authority authority;
    private final Given given;
    private final Staff staff;
    private final Diaries diaries;
    private final Visitor principal;
    private final Member ep;
    private final Visitor own;

    AgendaTest(Attune attune) {
        authority = attune.at("kent");
        given = new Given(attune, authority);
        staff = new Staff(attune, authority);
        diaries = new Diaries(given, authority);
        principal = authority.signedIn("principal");
        ep = staff.ep();
        own = staff.signedIn(ep);
    }

    private static String page(String name, LocalDate day) {
        return "/diary/" + name + ".xhtml?day=" + day;
    }

    @Test
    void eachViewLeadsToTheOthersAndToWhatIsBeforeAndAfter() {
        for (String name : List.of("day", "week", "term")) {
            Reply page = own.open(page(name, MONDAY)).expect(200);
            assertEquals(
                    name, page.page().select(".views [aria-current]").text().toLowerCase(Locale.ROOT));
            assertEquals(2, page.page().select(".views a").size(), name);
            for (Element link : page.page().select(".pager a, .views a")) {
                own.open(link.attr("href")).expect(200);
            }
            assertTrue(
                    page.page().select(".pager a").eachText().containsAll(List.of("Earlier", "Today", "Later")),
                    page::text);
        }
    }

    @Test
    void whatStandsInADiaryLeadsToItsPage() {
        diaries.hour(ep.id(), MONDAY.atTime(9, 0), "Planning with staff", given.setting("School of " + Given.word()));
        Reply day = own.open(page("day", MONDAY)).expect(200);
        Reply one = own.open(day.page().select(".agenda-lines a").attr("href")).expect(200);
        assertTrue(one.page().select("h1").text().contains("Planning with staff"), one::text);
    }

    @Test
    void aDayAWeekAndATermShowWhatStandsInThem() {
        String school = "School of " + Given.word();
        diaries.hour(ep.id(), MONDAY.atTime(9, 0), "Planning with staff", given.setting(school));
        diaries.appointment(
                ep.id(), MONDAY.atTime(22, 0), MONDAY.plusDays(1).atTime(1, 30), "Late", "diary.other", null, null);
        Reply day = own.open(page("day", MONDAY)).expect(200);
        Reply next = own.open(page("day", MONDAY.plusDays(1))).expect(200);
        Reply week = own.open(page("week", MONDAY.plusDays(3))).expect(200);
        Reply term = own.open(page("term", MONDAY)).expect(200);
        assertAll(
                () -> assertTrue(day.text().contains("9:00 to 10:00"), day::text),
                () -> assertTrue(day.text().contains(school), day::text),
                () -> assertTrue(day.text().contains("from 22:00"), day::text),
                () -> assertTrue(next.text().contains("until 1:30"), next::text),
                () -> assertEquals(
                        List.of(
                                "Monday 1 February 2027",
                                "Tuesday 2 February 2027",
                                "Wednesday 3 February 2027",
                                "Thursday 4 February 2027",
                                "Friday 5 February 2027"),
                        week.page().select(".agenda-week h2 a").eachText()),
                () -> assertTrue(week.page().select(".agenda-week").text().contains("Planning with staff")),
                () -> assertTrue(
                        term.page()
                                .select("#term a[href*=day=2027-02-01]")
                                .text()
                                .contains("2 appointments"),
                        term::text),
                () -> assertTrue(term.page().select("#term").text().contains("3:00"), term::text));
    }

    @Test
    void theHourThatIsThereTwiceCounts() {
        LocalDate back = LocalDate.of(2027, 10, 31);
        diaries.appointment(
                ep.id(), back.atStartOfDay(), back.plusDays(1).atStartOfDay(), "All of it", "diary.other", null, null);
        Reply week = own.open(page("week", back)).expect(200);
        Reply term = own.open(page("term", back)).expect(200);
        assertTrue(week.text().contains("Sunday 31 October 2027"), week::text);
        assertTrue(term.text().contains("25:00"), term::text);
    }

    @Test
    void aColleaguesDiaryIsThePrincipalsAndBusinessSupportsToSee() {
        diaries.hour(ep.id(), MONDAY.atTime(9, 0), "Planning with staff", null);
        String address = page("week", MONDAY) + "&practitioner=" + ep.id();
        Visitor colleague = staff.signedIn(staff.ep());
        Visitor support = authority.signedIn("support");
        assertAll(
                () -> assertTrue(principal.open(address).text().contains("Planning with staff")),
                () -> assertTrue(support.open(address).text().contains("Planning with staff")),
                () -> assertTrue(support.open("/diary/week.xhtml").text().contains("You have no diary here")),
                () -> assertEquals(404, colleague.open(address).status()),
                () -> assertEquals(
                        403, authority.signedIn("admin").open(address).status()),
                () -> assertEquals(
                        404,
                        principal
                                .open("/diary/day.xhtml?practitioner=" + UUID.randomUUID())
                                .status()),
                () -> assertEquals(
                        404, own.open("/diary/term.xhtml?day=2027-02-30").status()),
                () -> assertEquals(
                        404, own.open("/diary/day.xhtml?practitioner=x").status()));
    }

    @Test
    void whatIsAboutARestrictedChildIsBusyToWhoeverMayNotSeeIt() {
        UUID child = given.child(given.setting("Hidden " + Given.word()), Given.word());
        diaries.appointment(
                ep.id(), MONDAY.atTime(9, 0), MONDAY.atTime(10, 0), "Secret meeting", "diary.visit", null, child);
        given.change(
                "insert into attune.child_restriction (tenant_id, id, child_id, reason) values (?, uuidv7(), ?, 'A test')",
                authority.id(),
                child);
        Reply day =
                principal.open(page("day", MONDAY) + "&practitioner=" + ep.id()).expect(200);
        assertAll(
                () -> assertTrue(day.text().contains("Busy"), day::text),
                () -> assertFalse(day.text().contains("Secret meeting"), day::text),
                () -> assertFalse(day.text().contains("12 Home Street"), day::text));
    }

    @Test
    void leaveAndHolidaysStandInTheDiary() {
        given.change(
                "insert into attune.staff_leave (tenant_id, id, practitioner_id, kind, first_day, last_day, part)"
                        + " values (?, uuidv7(), ?, 'SICK', ?, ?, 'MORNING')",
                authority.id(),
                ep.id(),
                MONDAY,
                MONDAY);
        Reply day = own.open(page("day", MONDAY)).expect(200);
        Reply easter = own.open(page("day", LocalDate.of(2027, 3, 26))).expect(200);
        assertTrue(day.text().contains("Leave in the morning"), day::text);
        assertFalse(day.text().contains("Sick"), day::text);
        assertTrue(easter.text().contains("Good Friday"), easter::text);
    }

    @Test
    void directWorkIsPlannedAndOtherWorkLeavesLessRoom() {
        given.change(
                "insert into attune.working_pattern (tenant_id, id, practitioner_id, first_day, monday, tuesday, wednesday,"
                        + " thursday, friday, saturday, sunday, term_time_only)"
                        + " values (?, uuidv7(), ?, date '2020-09-01', 480, 480, 480, 480, 480, 0, 0, false)",
                authority.id(),
                ep.id());
        diaries.hour(ep.id(), MONDAY.atTime(9, 0), "Visit", null);
        diaries.appointment(
                ep.id(), MONDAY.atTime(11, 0), MONDAY.atTime(13, 0), "Team", "diary.team-meeting", null, null);
        diaries.appointment(
                ep.id(), MONDAY.atTime(14, 0), MONDAY.atTime(16, 0), "Writing", "diary.writing", null, null);
        UUID hidden = given.child(given.setting("Hidden " + Given.word()), Given.word());
        diaries.appointment(
                ep.id(),
                MONDAY.plusDays(1).atTime(9, 0),
                MONDAY.plusDays(1).atTime(9, 30),
                "Hidden",
                "diary.visit",
                null,
                hidden);
        given.change(
                "insert into attune.child_restriction (tenant_id, id, child_id, reason) values (?, uuidv7(), ?, 'A test')",
                authority.id(),
                hidden);
        diaries.cancel(diaries.hour(ep.id(), MONDAY.atTime(17, 0), "Cancelled", null));
        Reply room =
                principal.open("/workload/room.xhtml?span=week&day=" + MONDAY).expect(200);
        List<String> figures = room.page().select("#room tbody tr").stream()
                .filter(row -> row.select("th").text().startsWith(ep.name()))
                .flatMap(row -> row.select("td").eachText().stream())
                .toList();
        assertEquals(List.of("40:00", "19:00", "1:30", "0:00", "17:30"), figures);
    }
}

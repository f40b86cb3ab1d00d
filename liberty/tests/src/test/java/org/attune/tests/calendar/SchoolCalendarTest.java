package org.attune.tests.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The authority's terms and closures: from the forms and from a file. Each test has school years of its own. */
@AttuneTest
class SchoolCalendarTest {

    private static final String TERM = "/calendar/term.xhtml";
    private static final String FILE = "/calendar/file.xhtml";

    private final Given given;
    private final Authority luton;
    private final Visitor admin;

    SchoolCalendarTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        admin = luton.signedIn("admin");
    }

    private Form term(String name, @Nullable LocalDate first, @Nullable LocalDate last) {
        Form form = admin.form(admin.open(TERM), "term").fill("Name", name);
        day(form, "term:firstDay", first);
        day(form, "term:lastDay", last);
        return form.press("Save");
    }

    private static Form day(Form form, String field, @Nullable LocalDate day) {
        return form.set(field + "-day", day == null ? "" : Integer.toString(day.getDayOfMonth()))
                .set(field + "-month", day == null ? "" : Integer.toString(day.getMonthValue()))
                .set(field + "-year", day == null ? "" : Integer.toString(day.getYear()));
    }

    private static String error(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }

    private long terms(int year) {
        return given.number("select count(*) from attune.school_term where school_year = ?", year);
    }

    @Test
    void aTermIsEnteredShownAndRemoved() {
        Form form = term("Autumn term", LocalDate.of(2030, 9, 3), LocalDate.of(2030, 12, 20));
        day(form, "term:halfTermFrom", LocalDate.of(2030, 10, 21));
        day(form, "term:halfTermTo", LocalDate.of(2030, 10, 25));
        Reply year = admin.send(TERM, form);
        assertAll(
                () -> assertTrue(year.page().title().contains("School year 2030 to 2031"), year::toString),
                // 79 weekdays from 3 September to 20 December, less five of half-term.
                () -> assertEquals(
                        "74",
                        year.page()
                                .select("#terms tbody td[data-label=School days]")
                                .text()),
                () -> assertTrue(year.text().contains("Summer Bank Holiday")),
                () -> assertEquals(12, year.page().select("table.month").size()));
        UUID id = UUID.fromString(given.texts("select id from attune.school_term where school_year = 2030")
                .get(0));
        String remove = "/calendar/remove-term.xhtml?id=" + id;
        admin.send(remove, admin.form(admin.open(remove), "remove").press("Remove it"));
        assertEquals(0, terms(2030));
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        LocalDate first = LocalDate.of(2031, 9, 3);
        LocalDate last = LocalDate.of(2031, 12, 19);
        admin.send(TERM, term("Autumn term", first, last));
        Form half = term("Spring term", LocalDate.of(2032, 1, 5), LocalDate.of(2032, 3, 26));
        day(half, "term:halfTermFrom", LocalDate.of(2032, 2, 16));
        Form year1066 = term("Autumn term", first, last).set("term:firstDay-year", "1066");
        assertAll(
                () -> assertEquals(1, terms(2031)),
                () -> assertTrue(error(admin.send(TERM, term("Winter term", last, last.plusDays(30))), "term:firstDay")
                        .contains("two terms cannot have a day in common")),
                () -> assertTrue(error(
                                admin.send(TERM, term("Summer term", last.plusYears(1), first.plusYears(1))),
                                "term:lastDay")
                        .contains("must be after the first")),
                () -> assertFalse(
                        error(admin.send(TERM, year1066), "term:firstDay").isEmpty()),
                () -> assertFalse(
                        error(admin.send(TERM, half), "term:halfTermTo").isEmpty()),
                () -> assertFalse(error(admin.send(TERM, term("", first, last)), "term:name")
                        .isEmpty()),
                () -> assertFalse(error(admin.send(TERM, term("x".repeat(61), first, last)), "term:name")
                        .isEmpty()),
                () -> assertFalse(error(admin.send(TERM, term("Term", null, null)), "term:firstDay")
                        .isEmpty()),
                () -> assertEquals(1, terms(2031)));
    }

    @Test
    void aClosureOfOneSettingIsThatSettingsOnly() {
        admin.send(TERM, term("Autumn term", LocalDate.of(2033, 9, 5), LocalDate.of(2033, 12, 16)));
        UUID one = given.setting("Closing " + Given.word());
        UUID other = given.setting("Open " + Given.word());
        String address = "/calendar/closure.xhtml";
        Form form = admin.form(admin.open(address), "closure")
                .fill("In words", "Boiler")
                .set("closure:setting", one.toString());
        day(form, "closure:firstDay", LocalDate.of(2033, 9, 7));
        admin.send(address, form.press("Save"));
        String year = "/calendar/year.xhtml?year=2033&setting=";
        assertAll(
                () -> assertTrue(given.senco(one).open(year + one).text().contains("Boiler")),
                () -> assertFalse(given.senco(other).open(year + other).text().contains("Boiler")),
                () -> assertEquals(404, given.senco(other).open(year + one).status()),
                () -> assertEquals(403, given.senco(other).open(address).status()));
    }

    private Reply look(byte[] content) {
        return admin.send(
                FILE,
                admin.form(admin.open(FILE), "choose")
                        .attach("The calendar file", "terms.ics", content)
                        .press("See what it would do"));
    }

    private static byte[] file(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + String.join("", events)
                        + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String days(String summary, String first, String end) {
        return "BEGIN:VEVENT\r\nUID:" + summary + first + "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:" + first
                + "\r\nDTEND;VALUE=DATE:" + end + "\r\nSUMMARY:" + summary + "\r\nEND:VEVENT\r\n";
    }

    private Reply save(Reply shown) {
        return admin.send(FILE, admin.form(shown, "save").press("Save this"));
    }

    @Test
    void aFileIsShownFirstAndSavedAsItWasShown() {
        String autumn = days("Autumn term", "20350903", "20351222");
        Reply shown = look(
                file(autumn, days("Spring term", "20360107", "20360329"), days("INSET day", "20350903", "20350904")));
        assertAll(
                () -> assertEquals(3, shown.page().select("#plan tbody tr").size(), shown::toString),
                () -> assertEquals(0, terms(2035)));
        save(shown);
        assertEquals(2, terms(2035));
        Reply later = look(file(autumn.replace("20351222", "20351220")));
        assertAll(
                () -> assertEquals(
                        "Will be changed Will be removed Will be removed",
                        later.page().select("#plan .tag").text(),
                        later::toString),
                () -> assertEquals(2, terms(2035)));
        save(later);
        assertAll(
                () -> assertEquals(1, terms(2035)),
                () -> assertEquals(
                        "2035-12-19",
                        given.texts("select last_day::text from attune.school_term where school_year = 2035")
                                .get(0)),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from attune.school_closure where first_day between '2035-09-01' and"
                                        + " '2036-08-31'")));
    }

    @Test
    void whatChangedMeanwhileIsNotSaved() {
        Reply shown = look(file(days("Autumn term", "20370903", "20371222")));
        admin.send(TERM, term("Autumn term", LocalDate.of(2037, 9, 7), LocalDate.of(2037, 12, 18)));
        Reply saved = save(shown);
        assertAll(
                () -> assertTrue(saved.text().contains("Someone else changed the calendar meanwhile"), saved::toString),
                () -> assertEquals(
                        "2037-09-07",
                        given.texts("select first_day::text from attune.school_term where school_year = 2037")
                                .get(0)));
    }

    @Test
    void badFilesAreRefusedInWords() {
        Reply wrong =
                look(file(days("Autumn term", "20390903", "20391222"), days("Winter term", "20391101", "20400201")));
        assertAll(
                () -> assertTrue(wrong.page().select("#wrong").text().contains("days in common"), wrong::toString),
                () -> assertEquals(0, wrong.page().select("form#save").size()),
                () -> assertTrue(error(look("garbage".getBytes(StandardCharsets.UTF_8)), "choose:file")
                        .contains("This is not a calendar file")),
                () -> assertTrue(
                        error(look(new byte[2 * 1024 * 1024]), "choose:file").contains("1 MB or smaller")),
                () -> assertFalse(look(file(days("<script>alert(1)</script> term", "20390903", "20391222")))
                        .text()
                        .contains("<script>alert(1)")),
                () -> assertEquals(0, terms(2039)));
    }
}

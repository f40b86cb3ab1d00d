package org.attune.kernel.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.calendar.CalendarFile.Passed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileReaderTest {

    private static CalendarFile read(String... events) {
        return CalendarFileReader.read(file(events).getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }

    private static String days(String summary, String first, String end) {
        return event("DTSTART;VALUE=DATE:" + first + "\r\nDTEND;VALUE=DATE:" + end + "\r\nSUMMARY:" + summary + "\r\n");
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\r\nUID:" + lines.hashCode() + "\r\nDTSTAMP:20260101T000000Z\r\n" + lines
                + "END:VEVENT\r\n";
    }

    private static List<String> wrong(CalendarFile file) {
        return file.wrong().stream().map(Passed::why).toList();
    }

    @Test
    void readsTermsHalfTermsAndClosuresByTheirNames() {
        CalendarFile file = read(
                days("Autumn term 2026/27", "20260902", "20261219"),
                days("October half term", "20261026", "20261031"),
                days("INSET day", "20260902", "20260903"),
                days("School closed for the election", "20261112", "20261113"),
                days("Christmas holidays", "20261221", "20270104"),
                days("Board meeting", "20261001", "20261002"));
        assertEquals(
                List.of(new SchoolTerm(
                        2026,
                        "Autumn term",
                        LocalDate.of(2026, 9, 2),
                        LocalDate.of(2026, 12, 18),
                        LocalDate.of(2026, 10, 26),
                        LocalDate.of(2026, 10, 30))),
                file.terms());
        assertEquals(
                List.of(ClosureKind.INSET, ClosureKind.CLOSED),
                file.closures().stream().map(Closed::kind).toList());
        assertEquals(List.of(), file.wrong());
        assertEquals(2, file.passedOver().size());
    }

    @Test
    void joinsATermsFirstAndLastDay() {
        CalendarFile file = read(
                days("Start of spring term", "20270104", "20270105"), days("Spring term ends", "20270325", "20270326"));
        assertEquals(LocalDate.of(2027, 1, 4), file.terms().get(0).firstDay());
        assertEquals(LocalDate.of(2027, 3, 25), file.terms().get(0).lastDay());
        assertEquals(2026, file.terms().get(0).schoolYear());
    }

    @Test
    void saysWhatCannotBeUsed() {
        assertTrue(wrong(read(event("DTSTART;TZID=America/New_York:20260901T090000\r\nSUMMARY:Autumn term\r\n")))
                .get(0)
                .contains("in the zone America/New_York"));
        assertTrue(wrong(read(event("DTSTART;VALUE=DATE:20260901\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Autumn term\r\n")))
                .get(0)
                .contains("It repeats"));
        assertTrue(
                wrong(read(days("Autumn term", "10661014", "10661219"))).get(0).contains("1066"));
        assertTrue(
                wrong(read(days("Autumn term", "20261219", "20260902"))).get(0).contains("ends before it begins"));
        assertTrue(wrong(read(days("Autumn term", "20260902", "20261219"), days("Winter term", "20261101", "20270201")))
                .get(0)
                .contains("days in common"));
        assertTrue(wrong(read(days("Autumn term starts", "20260902", "20260903")))
                .get(0)
                .contains("does not say when it ends"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2026-99-99\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\u0000",
                "PK\u0003\u0004",
            })
    void refusesWhatIsNoCalendar(String content) {
        InvalidException refused = assertThrows(
                InvalidException.class, () -> CalendarFileReader.read(content.getBytes(StandardCharsets.UTF_8)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("This is not a calendar file"), refused.toString());
    }

    @Test
    void refusesOtherLettersAndTooMuch() {
        assertThrows(
                InvalidException.class,
                () -> CalendarFileReader.read(file(days("Autumn term \u00e9", "20260902", "20261219"))
                        .getBytes(StandardCharsets.ISO_8859_1)));
        assertThrows(InvalidException.class, () -> CalendarFileReader.read(new byte[CalendarFileReader.LARGEST + 1]));
        assertThrows(
                InvalidException.class,
                () -> read(days("INSET day", "20260902", "20260903").repeat(1_001)));
    }
}

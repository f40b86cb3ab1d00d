package org.attune.kernel.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Text;
import org.attune.kernel.calendar.CalendarFile.Passed;

/** Any file whatever as a calendar of school terms (docs/testing.md). */
class CalendarFileReaderFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void readsOnlySoundTermsAndClosuresOfAnyFile(byte[] content) {
        CalendarFile file;
        try {
            file = CalendarFileReader.read(content);
        } catch (InvalidException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
            return;
        }
        file.terms().forEach(CalendarFileReaderFuzzTest::isSound);
        file.closures().forEach(CalendarFileReaderFuzzTest::isSound);
        Stream.concat(file.wrong().stream(), file.passedOver().stream()).forEach(CalendarFileReaderFuzzTest::isWords);
        assertEquals(
                file.closures(),
                CalendarFileReader.read(written(file.closures())).closures());
    }

    private static void isSound(SchoolTerm term) {
        assertEquals(
                List.of(),
                TermRules.errors(term.name(), term.firstDay(), term.lastDay(), term.halfTermFrom(), term.halfTermTo()),
                term::toString);
        assertTrue(Text.isLine(term.name()) && term.name().length() <= 60, term::toString);
        assertEquals(SchoolYear.ofTermFrom(term.firstDay()).begins(), term.schoolYear());
    }

    private static void isSound(Closed closed) {
        assertEquals(
                List.of(), TermRules.errors(closed.firstDay(), closed.lastDay(), closed.words()), closed::toString);
        assertTrue(Text.isLine(closed.words()) && closed.words().length() <= 200, closed::toString);
    }

    private static void isWords(Passed passed) {
        assertTrue(Text.isLine(passed.entry()) && !passed.why().isBlank(), passed::toString);
    }

    private static byte[] written(List<Closed> closures) {
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n");
        for (Closed closed : closures) {
            file.append("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:")
                    .append(day(closed.firstDay()))
                    .append("\r\nDTEND;VALUE=DATE:")
                    .append(day(closed.lastDay().plusDays(1)))
                    .append("\r\nSUMMARY:")
                    .append(closed.words().replaceAll("([\\\\,;])", "\\\\$1"))
                    .append("\r\nEND:VEVENT\r\n");
        }
        return file.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}

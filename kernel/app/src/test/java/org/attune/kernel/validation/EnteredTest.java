package org.attune.kernel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and times as people type them into a form. */
class EnteredTest {

    @ParameterizedTest
    @ValueSource(strings = {"5", " 7 ", "12"})
    void aWholeNumberInItsRangeIsRight(String typed) {
        Entered entered = new Entered();
        assertEquals(Integer.parseInt(typed.strip()), entered.number("people", typed, 5, 12));
        entered.done();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "4", "13", "-7", "7.5", "seven", "٧", "99999999999"})
    void anythingElseIsSaidAtTheField(@Nullable String typed) {
        Entered entered = new Entered();
        assertEquals(5, entered.number("people", typed, 5, 12), "something to go on with");
        InvalidException error = assertThrows(InvalidException.class, entered::done);
        assertEquals("people", error.errors().get(0).field());
        assertEquals("Enter a whole number from 5 to 12", error.errors().get(0).message());
    }

    @ParameterizedTest
    @CsvSource({"9:05, 09:05", "13.30, 13:30", "00:00, 00:00", "23:59, 23:59"})
    void aTimeOfDayIsRight(String typed, LocalTime time) {
        Entered entered = new Entered();
        assertEquals(time, entered.time("startsAt", typed, "Enter when it begins"));
        entered.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9", "9:5", "noon", "25:61"})
    void noTimeIsSaidAtTheField(String typed) {
        Entered entered = new Entered();
        entered.time("startsAt", typed, "Enter when it begins");
        InvalidException error = assertThrows(InvalidException.class, entered::done);
        assertEquals("Enter a time such as 15:30", error.errors().get(0).message());
    }

    @Test
    void aMissingTimeIsAskedFor() {
        Entered entered = new Entered();
        entered.time("startsAt", " ", "Enter when it begins");
        InvalidException error = assertThrows(InvalidException.class, entered::done);
        assertEquals("Enter when it begins", error.errors().get(0).message());
    }
}

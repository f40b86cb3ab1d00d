package org.attune.kernel.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({"7:24, 444", "7.4, 444", "'7,4', 444", "' 7 ', 420", "0, 0", "'', 0", "0.25, 15", "99:59, 5999"})
    void areReadAsPeopleTypeThem(String typed, int minutes) {
        assertEquals(OptionalInt.of(minutes), Hours.minutes(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7:60", "7h", "-1", "1e3", "٧", "100", "7.4.1", "7 24", ".5", "7."})
    void areNotGuessed(String typed) {
        assertTrue(Hours.minutes(typed).isEmpty(), typed);
    }

    @Test
    void nothingTypedIsNone() {
        assertEquals(OptionalInt.of(0), Hours.minutes(null));
        assertEquals("7:24", Hours.figure(444));
        assertEquals("7 hours 24 minutes", Hours.words(444));
    }
}

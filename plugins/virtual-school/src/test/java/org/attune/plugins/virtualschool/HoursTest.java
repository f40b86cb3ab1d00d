package org.attune.plugins.virtualschool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({"6, 360", "1.5, 90", "' 0,25 ', 15", "0, 0", "-1, -1", "a lot, -1", "1.555, -1", "'', -1", "99999, -1"})
    void hoursAreMinutesAndWhatIsNoNumberIsLessThanNothing(String typed, int minutes) {
        assertEquals(minutes, Hours.minutes(typed));
    }
}

package org.attune.plugins.districtdays;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What families of a group say before and after. */
class GroupMeasuresTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 20);
    private static final int HIGHEST = 40;

    private static List<String> wrong(
            @Nullable String before,
            @Nullable LocalDate beforeOn,
            @Nullable String after,
            @Nullable LocalDate afterOn) {
        Entered entered = new Entered();
        new GroupMeasures(before, beforeOn, after, afterOn).check(entered, HIGHEST);
        return assertThrows(InvalidException.class, entered::done).errors().stream()
                .map(InvalidException.FieldError::field)
                .toList();
    }

    @Test
    void nothingIsSaidOrBothWithTheirDays() {
        Entered entered = new Entered();
        new GroupMeasures("", null, null, null).check(entered, HIGHEST);
        new GroupMeasures("40", FIRST, "0", FIRST).check(entered, HIGHEST);
        assertDoesNotThrow(entered::done);
    }

    @Test
    void aScoreIsAWholeNumberUpToTheHighest() {
        assertEquals(List.of("before", "after"), wrong("41", FIRST, "7.5", FIRST));
    }

    @Test
    void aScoreHasItsDayAndTheSecondIsNotBeforeTheFirst() {
        assertEquals(List.of("beforeOn"), wrong("7", null, null, null));
        assertEquals(List.of("afterOn"), wrong("7", FIRST, "5", FIRST.minusDays(1)));
        assertEquals(List.of("beforeOn"), wrong("7", LocalDate.of(1066, 10, 14), null, null));
    }
}

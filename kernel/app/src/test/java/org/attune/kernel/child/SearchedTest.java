package org.attune.kernel.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.attune.api.problem.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/3/2016",
                "14.03.2016",
                "14-3-2016",
                "14 3 2016",
                "2016-03-14",
                "14 March 2016",
                "14th mar 2016"
            })
    void aDateOfBirthIsFoundHoweverItIsWritten(String typed) {
        Searched searched = Searched.of("Robin " + typed);
        assertEquals(LocalDate.of(2016, 3, 14), searched.born());
        assertEquals("robin", searched.words());
    }

    @Test
    void aUpnOrItsBeginningIsFoundAmongWords() {
        assertEquals("H801200001001", Searched.of("h801200001001").upn());
        assertEquals("H8012", Searched.of("smith H8012").upn());
        assertEquals("smith", Searched.of("smith H8012").words());
        assertEquals("A82120000100A", Searched.of("A82120000100A").upn());
    }

    @Test
    void wordsAreComparedWithoutAccentsAndCapitals() {
        Searched searched = Searched.of("  Zoë  O’Neill ");
        assertEquals("zoe oneill", searched.words());
        assertNull(searched.born());
        assertNull(searched.upn());
    }

    @Test
    void aDayThatThereIsNotIsNoDate() {
        assertNull(Searched.of("31/2/2016").born());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "<>", "rob\u0000in", "%"})
    void whatCannotBeSearchedForIsRefused(String typed) {
        assertThrows(InvalidException.class, () -> Searched.of(typed));
    }

    @Test
    void moreThanTwoHundredCharactersAreRefused() {
        assertThrows(InvalidException.class, () -> Searched.of("a".repeat(201)));
    }
}

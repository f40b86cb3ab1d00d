package org.attune.plugins.criticalincidents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Entered;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names =
            new Names(List.of("Dr Anil Deshmukh", "Head teacher, May O’Brien"), List.of("Canalside Primary School"));

    private void check(String text) {
        Entered entered = new Entered();
        names.check(entered, "lessons", text);
        entered.done();
    }

    @Test
    void aNameThatIsKnownIsSaidAtTheField() {
        InvalidException refused = assertThrows(InvalidException.class, () -> check("We were glad of Deshmukh’s call"));
        assertEquals("lessons", refused.errors().get(0).field());
        assertThrows(InvalidException.class, () -> check("May rang first"));
        assertThrows(InvalidException.class, () -> check("O’Brien was told late"));
        assertThrows(InvalidException.class, () -> check("The staff of canalside primary school met at once"));
    }

    @Test
    void aWordThatIsNoNameIsLeftAlone() {
        assertDoesNotThrow(() -> check("They may ring again. Head teachers want words for the youngest."));
    }
}

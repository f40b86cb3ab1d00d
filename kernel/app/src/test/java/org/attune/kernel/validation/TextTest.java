package org.attune.kernel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void tidyTakesBlanksAwayAndComposesLetters() {
        assertEquals("Zoë van der Berg", Text.tidy("  Zoe\u0308  van der   Berg "));
        assertEquals("", Text.tidy(null));
    }

    @Test
    void tidyKeepsANullByteSoThatItIsRefusedAndNotDropped() {
        assertTrue(Text.tidy("a\0b").contains("\0"));
    }

    @Test
    void searchableIsLowerCaseWithoutAccents() {
        assertEquals("zoe los soren strasse aegir", Text.searchable("Zoë Łoś Søren Straße Ægir"));
    }

    @Test
    void anApostropheJoinsAndAHyphenParts() {
        assertEquals("obrien obrien smith jones", Text.searchable("O'Brien O’Brien Smith-Jones"));
    }

    @Test
    void signsOfTheSearchItselfAreGone() {
        assertEquals("100 a b", Text.searchable("100% a_b\\"));
    }
}

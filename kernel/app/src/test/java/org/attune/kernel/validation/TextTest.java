package org.attune.kernel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attune.api.validation.Text;
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
    void aLineHasNoControlCharacters() {
        assertTrue(Text.isLine("Zoë O’Brien"));
        assertFalse(Text.isLine("a\0b"));
        assertFalse(Text.isLine("a\nb"));
        assertFalse(Text.isLine("a\u0085b"));
    }

    @Test
    void aNoteHasNoneButLineBreaksAndTabs() {
        assertTrue(Text.isLines("One\r\nTwo\n\tThree"));
        assertFalse(Text.isLines("a\0b"));
        assertFalse(Text.isLines("a\u0085b"));
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

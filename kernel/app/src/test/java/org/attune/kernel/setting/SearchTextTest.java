package org.attune.kernel.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void accentsCasePunctuationAndApostrophesDoNotMatter() {
        assertEquals("st therese s school luton", SearchText.of("St. Thérèse-S  School, (Luton)"));
        assertEquals("st marys", SearchText.of("St Mary’s"));
    }

    @Test
    void aQueryBeginsWithItsLongestWord() {
        assertEquals("hillside lu1 st", SearchText.ofQuery("st LU1 Hillside st"));
        assertEquals("", SearchText.ofQuery(" %_' "));
    }
}

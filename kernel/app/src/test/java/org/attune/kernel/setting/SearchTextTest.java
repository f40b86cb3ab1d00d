package org.attune.kernel.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void beginsWithItsLongestWordAndRepeatsNone() {
        assertEquals("hillside lu1 st", SearchText.ofQuery("st LU1 Hillside st"));
    }

    @Test
    void accentsCasePunctuationAndTheSearchsOwnSignsDoNotMatter() {
        assertEquals("thereses st", SearchText.ofQuery("St Thérèse’s"));
        assertEquals("", SearchText.ofQuery(" %_' \\"));
    }
}

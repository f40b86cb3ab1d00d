package org.attune.plugins.tradedhours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HoursTest {

    @Test
    void saysMinutesInWords() {
        assertEquals("12 hours 30 minutes", Hours.words(750));
        assertEquals("1 hour", Hours.words(60));
        assertEquals("1 minute", Hours.words(1));
        assertEquals("no hours", Hours.words(0));
        assertEquals("45 minutes below zero", Hours.words(-45));
    }

    @Test
    void writesMinutesAsFigures() {
        assertEquals("12:30", Hours.figure(750));
        assertEquals("0:05", Hours.figure(5));
        assertEquals("−1:15", Hours.figure(-75));
    }
}

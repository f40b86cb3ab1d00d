package org.attune.kernel.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimeSpentTest {

    @Test
    void saysMinutesInWords() {
        assertEquals("1 minute", TimeSpent.words(1));
        assertEquals("1 hour", TimeSpent.words(60));
        assertEquals("2 hours 5 minutes", TimeSpent.words(125));
    }
}

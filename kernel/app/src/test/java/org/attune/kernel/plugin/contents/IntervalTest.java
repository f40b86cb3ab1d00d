package org.attune.kernel.plugin.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "PT1S,second",
        "PT90S,90 seconds",
        "PT1M,minute",
        "PT15M,15 minutes",
        "PT1H,hour",
        "PT36H,36 hours",
        "P1D,day",
        "P7D,7 days"
    })
    void isSaidInTheLargestUnitThatFits(Duration interval, String words) {
        assertEquals(words, Interval.words(interval));
    }
}

package org.attune.kernel.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Any text as a unique pupil number (docs/testing.md). */
class UpnFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void oneWrongNumberIsAlwaysNoticed(byte[] bytes) {
        String upn = Upn.tidy(new String(bytes, StandardCharsets.UTF_8));
        if (upn != null && Upn.isRight(upn)) {
            assertEquals(upn, Upn.tidy(upn));
            assertTrue(upn.matches("[A-Z][0-9]{11}[0-9A-Z]"), upn);
            IntStream.range(1, upn.length() - 1).forEach(place -> oneWrong(upn, place));
        }
    }

    private static void oneWrong(String upn, int place) {
        for (char other = '0'; other <= '9'; other++) {
            if (other != upn.charAt(place)) {
                String wrong = upn.substring(0, place) + other + upn.substring(place + 1);
                assertFalse(Upn.isRight(wrong), () -> upn + " and " + wrong);
            }
        }
    }
}

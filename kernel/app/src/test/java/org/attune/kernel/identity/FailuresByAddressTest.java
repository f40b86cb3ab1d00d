package org.attune.kernel.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailuresByAddressTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void anAddressIsTurnedAwayAfterTheLastAllowedFailureAndOthersAreNot() {
        FailuresByAddress failures = failures(FailuresByAddress.ALLOWED);
        assertTrue(failures.tooMany("192.0.2.1", NOON));
        assertFalse(failures.tooMany("192.0.2.2", NOON));
    }

    @Test
    void oneFailureFewerIsStillAllowed() {
        assertFalse(failures(FailuresByAddress.ALLOWED - 1).tooMany("192.0.2.1", NOON));
    }

    @Test
    void failuresAreForgottenWhenTheWindowIsOver() {
        Instant later = NOON.plus(FailuresByAddress.WINDOW).plus(Duration.ofSeconds(1));
        assertFalse(failures(FailuresByAddress.ALLOWED).tooMany("192.0.2.1", later));
    }

    private static FailuresByAddress failures(int times) {
        FailuresByAddress failures = new FailuresByAddress();
        for (int i = 0; i < times; i++) {
            failures.add("192.0.2.1", NOON);
        }
        return failures;
    }
}

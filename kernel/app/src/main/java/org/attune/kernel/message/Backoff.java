package org.attune.kernel.message;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next try: soon at first, in case it was a hiccup, for about two days in all. */
final class Backoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(36));

    private Backoff() {}

    /**
     * @param attempts how many tries have failed, at least 1
     * @return the time until the next, or nothing where there is none
     */
    static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}

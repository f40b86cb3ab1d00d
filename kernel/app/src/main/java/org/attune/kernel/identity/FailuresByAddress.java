package org.attune.kernel.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong passwords by the network address they came from, whatever email address they were for: one machine that tries
 * a few passwords on very many accounts locks none of them. In this server's memory only; the lock by email is the
 * database's.
 */
final class FailuresByAddress {

    static final int ALLOWED = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 50_000;

    private record Count(Instant since, int failures) {}

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized boolean tooMany(String address, Instant now) {
        Count count = counts.get(address);
        return count != null && isRecent(count, now) && count.failures() >= ALLOWED;
    }

    synchronized void add(String address, Instant now) {
        counts.merge(
                address,
                new Count(now, 1),
                (old, one) -> isRecent(old, now) ? new Count(old.since(), old.failures() + 1) : one);
    }

    private static boolean isRecent(Count count, Instant now) {
        return now.isBefore(count.since().plus(WINDOW));
    }
}

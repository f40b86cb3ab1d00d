package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * How many unread notices somebody has, remembered for a minute: it stands on every page, and asking for it each time would cost each
 * page a statement. What is told or read at this server shows at once.
 */
@ApplicationScoped
public class UnreadCounts {

    private static final Duration LASTS = Duration.ofMinutes(1);
    private static final int PEOPLE = 10_000;

    private final Map<Whose, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Whose, Known> eldest) {
            return size() > PEOPLE;
        }
    };

    private record Whose(int authorityId, UUID accountId) {}

    private record Known(long count, Instant until) {}

    long of(int authorityId, UUID accountId, LongSupplier read) {
        Whose whose = new Whose(authorityId, accountId);
        Known held = find(whose);
        if (held != null && held.until().isAfter(London.now())) {
            return held.count();
        }
        // Before it is read: what is told meanwhile makes it forgotten too early, never too late.
        Instant until = London.now().plus(LASTS);
        Known fresh = new Known(read.getAsLong(), until);
        synchronized (known) {
            known.put(whose, fresh);
        }
        return fresh.count();
    }

    private @Nullable Known find(Whose whose) {
        synchronized (known) {
            return known.get(whose);
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesChanged changed) {
        synchronized (known) {
            known.keySet().removeIf(whose -> whose.authorityId() == changed.authorityId());
        }
    }
}

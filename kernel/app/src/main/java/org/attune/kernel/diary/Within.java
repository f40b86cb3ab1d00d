package org.attune.kernel.diary;

import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import org.attune.api.diary.Span;
import org.jspecify.annotations.Nullable;

/** What has a moment in common with a stretch, for queries: found by an index on its beginning, since nothing is longer than a span. */
final class Within {

    /** Of {@code x}. */
    static final String LIVE = "x.live = true and x.startsAt < :end and x.endsAt > :start and x.startsAt > :long";

    private static final Duration LONGEST = Duration.ofDays(Span.MOST_DAYS + 1L);

    private Within() {}

    static <T extends @Nullable Object> TypedQuery<T> bound(TypedQuery<T> query, Instant from, Instant to) {
        return query.setParameter("start", from).setParameter("end", to).setParameter("long", from.minus(LONGEST));
    }
}

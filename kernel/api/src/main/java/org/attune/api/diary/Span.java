package org.attune.api.diary;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time. Its last moment is not part of it, so that what begins as another thing ends is no clash.
 *
 * @param startsAt when it begins
 * @param endsAt when it is over, after the beginning and at most {@link #MOST_DAYS} days later
 */
public record Span(Instant startsAt, Instant endsAt) implements Serializable {

    /** The longest span in days: what is longer is several, so that a diary is read without looking through years. */
    public static final int MOST_DAYS = 31;

    /** @throws IllegalArgumentException where it does not end after it begins, or is too long */
    public Span {
        if (!endsAt.isAfter(startsAt) || Duration.between(startsAt, endsAt).toDays() > MOST_DAYS) {
            throw new IllegalArgumentException("No span of up to " + MOST_DAYS + " days: " + startsAt + ", " + endsAt);
        }
    }

    /**
     * @param other another span
     * @return whether they have a moment in common
     */
    public boolean overlaps(Span other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** @return how long it is, in whole minutes */
    public int minutes() {
        return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
    }
}

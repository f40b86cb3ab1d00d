package org.attune.kernel.place;

import java.time.LocalDate;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * From one day until another, both included.
 *
 * @param last null while it goes on
 */
public record Days(LocalDate first, @Nullable LocalDate last) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether nothing of it has been before today, so that it can be taken back. */
    public boolean isToCome() {
        return !first.isBefore(London.today());
    }

    boolean overlaps(Days other) {
        return (last == null || !other.first.isAfter(last)) && (other.last == null || !first.isAfter(other.last));
    }

    /** Whether it goes on when the other is over. */
    boolean outlasts(Days other) {
        return other.last != null && (last == null || last.isAfter(other.last));
    }

    Days until(LocalDate day) {
        return new Days(first, day);
    }

    /** For example "since 1 September 2026", or "1 September 2026 to 31 August 2027". */
    public String words() {
        if (last != null) {
            return London.words(first) + " to " + London.words(last);
        }
        return (first.isAfter(London.today()) ? "from " : "since ") + London.words(first);
    }
}

package org.attune.kernel.booking;

import java.util.Locale;
import java.util.UUID;
import org.attune.kernel.web.ListPosition;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions a list shows.
 *
 * @param when which part
 * @param mine those that the reader gives, or has booked
 * @param offerId of one offer; null for all
 * @param after where the last page ended; null for the first
 */
public record SessionFilter(
        When when,
        boolean mine,
        @Nullable UUID offerId,
        @Nullable ListPosition after) {

    /** A part of the list. */
    public enum When {
        COMING("Still to come"),
        PAST("Over"),
        CANCELLED("Cancelled");

        private final String words;

        When(String words) {
            this.words = words;
        }

        public String getWords() {
            return words;
        }

        public String getKey() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What an address says; those to come where it says nothing that we know. */
        static When of(@Nullable String key) {
            for (When when : values()) {
                if (when.getKey().equals(key)) {
                    return when;
                }
            }
            return COMING;
        }
    }
}

package org.attune.kernel.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks a list shows.
 *
 * @param everyone the whole service's rather than one's own, for those who may see them
 * @param when which part
 * @param rule of one rule only; null for all
 * @param after where the last page ended; null for the first page
 */
public record DeadlineFilter(
        boolean everyone,
        When when,
        @Nullable String rule,
        @Nullable After after) {

    /** A part of the list. */
    public enum When {
        RUNNING("All that are running"),
        OVERDUE("Overdue"),
        WEEK("Due in the next 7 days"),
        LATER("Due later"),
        HELD("Paused or lifted"),
        DONE("Done or stopped");

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

        /** What an address says; all that are running where it says nothing that we know. */
        static When of(@Nullable String key) {
            for (When when : values()) {
                if (when.getKey().equals(key)) {
                    return when;
                }
            }
            return RUNNING;
        }
    }

    /** How far one has come. */
    public record After(LocalDate day, UUID id) {

        private static final char BETWEEN = '_';

        /** Null where there is none, or it is malformed: the list begins at its start then. */
        static @Nullable After of(@Nullable String text) {
            int between = text == null ? -1 : text.indexOf(BETWEEN);
            UUID id = text == null || between < 0 ? null : Ids.orNull(text.substring(between + 1));
            try {
                return text == null || id == null ? null : new After(LocalDate.parse(text.substring(0, between)), id);
            } catch (DateTimeException e) {
                return null;
            }
        }

        String text() {
            return day.toString() + BETWEEN + id;
        }
    }
}

package org.attune.kernel.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** How far one has come in a list that is ordered by time, as an address carries it: the last one's time and id. */
public record ListPosition(Instant at, UUID id) {

    private static final char BETWEEN = '_';

    /** Null where there is none, or it is malformed: the list begins at its start then. */
    public static @Nullable ListPosition of(@Nullable String text) {
        int between = text == null ? -1 : text.indexOf(BETWEEN);
        if (text == null || between < 0) {
            return null;
        }
        try {
            UUID id = Ids.orNull(text.substring(between + 1));
            return id == null ? null : new ListPosition(Instant.parse(text.substring(0, between)), id);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As {@link #of} reads it. */
    public String text() {
        return at.toString() + BETWEEN + id;
    }
}

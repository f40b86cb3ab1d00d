package org.attune.kernel.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** How far one has come in a list of requests, as an address carries it: the last one's time and id. */
record RequestPosition(Instant sentAt, UUID id) {

    private static final char BETWEEN = '_';

    /** Null where there is none, or it is malformed: the list begins at its start then. */
    static @Nullable RequestPosition of(@Nullable String text) {
        int at = text == null ? -1 : text.indexOf(BETWEEN);
        if (text == null || at < 0) {
            return null;
        }
        try {
            UUID id = Ids.orNull(text.substring(at + 1));
            return id == null ? null : new RequestPosition(Instant.parse(text.substring(0, at)), id);
        } catch (DateTimeException e) {
            return null;
        }
    }

    String text() {
        return sentAt.toString() + BETWEEN + id;
    }
}

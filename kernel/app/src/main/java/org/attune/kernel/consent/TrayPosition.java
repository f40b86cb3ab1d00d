package org.attune.kernel.consent;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** How far one has come in the tray, as an address carries it. */
record TrayPosition(Instant sentAt, UUID request) {

    private static final char BETWEEN = '_';

    TrayPosition(TrayLine last) {
        this(last.sentAt(), last.request());
    }

    /** Null where there is none, or it is malformed: the list begins at its start then. */
    static @Nullable TrayPosition of(@Nullable String text) {
        int at = text == null ? -1 : text.indexOf(BETWEEN);
        if (text == null || at < 0) {
            return null;
        }
        try {
            UUID id = Ids.orNull(text.substring(at + 1));
            return id == null ? null : new TrayPosition(Instant.parse(text.substring(0, at)), id);
        } catch (DateTimeException e) {
            return null;
        }
    }

    String text() {
        return sentAt.toString() + BETWEEN + request;
    }
}

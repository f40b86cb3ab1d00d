package org.attune.kernel.notice;

import java.time.Instant;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A notice in a list.
 *
 * @param what what changed
 * @param todo what to do
 * @param path the page that it is about
 * @param readAt null while it is unread
 */
public record NoticeLine(
        UUID id,
        String what,
        String todo,
        String path,
        @Nullable Instant at,
        @Nullable Instant readAt) {

    static NoticeLine of(Told told) {
        return new NoticeLine(told.getId(), told.what(), told.todo(), told.path(), told.getCreatedAt(), told.readAt());
    }

    public String day() {
        return at == null ? "" : London.words(at) + " at " + London.time(at);
    }

    public boolean unread() {
        return readAt == null;
    }
}

package org.attune.plugins.sample;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as pages and programs see it.
 *
 * @param writtenAt null until the note has been read back
 */
public record NoteView(
        UUID id,
        UUID settingId,
        String settingName,
        String content,
        @Nullable Instant writtenAt) {}

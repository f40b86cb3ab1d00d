package org.attune.kernel.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document with its content.
 *
 * @param name the file's name, safe to give to a browser
 * @param mediaType for example {@code application/pdf}
 * @param childId whom it is about; null where it is about nobody
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
public record Stored(
        UUID id,
        String name,
        String mediaType,
        byte[] content,
        @Nullable UUID childId) {}

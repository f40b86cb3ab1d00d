package org.attune.launcher.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit as the database has it.
 *
 * @param at seconds since 1970
 * @param content what was hashed; what is left of it where it was erased
 * @param salt null where the content was erased
 * @param leaf the hash that it was written with
 * @param erasure the entry that says who erased it; null where it was not
 * @param isDue whether everything of its time is sealed, so that it must be in a batch
 */
record Entry(
        UUID id,
        double at,
        String content,
        byte @Nullable [] salt,
        byte[] leaf,
        @Nullable UUID childId,
        @Nullable UUID erasure,
        boolean isDue) {

    /** @return null where the content was erased, or its salt is gone */
    byte @Nullable [] computedLeaf() {
        return salt == null ? null : Hashes.sha256(salt, Hashes.bytes(content));
    }
}

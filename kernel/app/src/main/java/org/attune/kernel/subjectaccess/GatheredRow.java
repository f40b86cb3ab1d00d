package org.attune.kernel.subjectaccess;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of one table about a child, as a reader is told of it. */
record GatheredRow(String part, String table, UUID id, List<Line> lines) {

    /** @param documentId the file that is meant, where the value is one */
    record Line(
            String label,
            String value,
            About about,
            @Nullable UUID documentId) {}
}

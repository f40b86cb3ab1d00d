package org.attune.launcher.archive;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an archive's manifest says of one table.
 *
 * @param table its name
 * @param columns each column's name and type
 * @param rows how many rows
 * @param bytes how long they are as COPY writes them
 * @param sha256 the SHA-256 of those bytes
 */
record TableSummary(String table, List<String> columns, long rows, long bytes, String sha256) {

    /** Whether nothing is missing that a file may have left out, and the numbers are those of something. */
    boolean isWhole() {
        return Stream.of(table, columns, sha256).noneMatch(Objects::isNull)
                && columns.stream().noneMatch(Objects::isNull)
                && rows >= 0
                && bytes >= 0;
    }
}

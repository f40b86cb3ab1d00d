package org.attune.kernel.subjectaccess;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told of one table.
 *
 * @param columns by name, in the order of reading
 */
record TableWords(String table, String title, Map<String, Column> columns) {

    /**
     * @param label null where it is of no meaning to a reader
     * @param name where the value is an id: the column whose value stands for it, as schema.table.column
     * @param codes where the value is a code of ours: the words of those that have words of their own; null where it is none
     */
    record Column(
            @Nullable String label,
            About about,
            @Nullable String name,
            @Nullable Map<String, String> codes) {}
}

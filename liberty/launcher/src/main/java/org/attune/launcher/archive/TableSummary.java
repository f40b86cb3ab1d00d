package org.attune.launcher.archive;

import java.util.List;

/**
 * What an archive's manifest says of one table.
 *
 * @param table its name
 * @param columns each column's name and type
 * @param rows how many rows
 * @param bytes how long they are as COPY writes them
 * @param sha256 the SHA-256 of those bytes
 */
record TableSummary(String table, List<String> columns, long rows, long bytes, String sha256) {}

package org.attune.kernel.practitioner;

import java.util.List;
import org.attune.kernel.csv.ImportProblem;

/**
 * What became of a file of checks.
 *
 * @param checked checks that were recorded
 * @param changed of those, how many showed something new
 * @param unchanged rows that were recorded before just so
 * @param unchecked rows that say nothing of a check
 * @param bad rows that could not be used
 * @param moved whether the columns stand in another order than in our own file
 */
public record BulkResult(
        int checked, int changed, int unchanged, int unchecked, int bad, List<ImportProblem> problems, boolean moved) {}

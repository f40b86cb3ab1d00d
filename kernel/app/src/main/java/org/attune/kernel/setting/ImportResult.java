package org.attune.kernel.setting;

import java.util.List;
import org.attune.kernel.csv.ImportProblem;

/**
 * What became of each row of a download.
 *
 * @param added settings that were not on the list
 * @param updated settings whose details changed
 * @param closed settings that were open on the list and are closed in the register
 * @param unchanged settings that are on the list just as in the register
 * @param notKept settings that closed before they were ever on the list
 * @param otherAuthorities rows of other authorities
 * @param bad rows that could not be used
 * @param problems why, the first of them
 * @param problemsNotShown how many more problems there are
 */
public record ImportResult(
        int added,
        int updated,
        int closed,
        int unchanged,
        int notKept,
        int otherAuthorities,
        int bad,
        List<ImportProblem> problems,
        int problemsNotShown) {

    /** Whether anything on the list is different now. */
    public boolean changedAnything() {
        return added + updated + closed > 0;
    }

    /** Whether the file had any row of this authority. */
    public boolean foundAny() {
        return added + updated + closed + unchanged + notKept > 0;
    }
}

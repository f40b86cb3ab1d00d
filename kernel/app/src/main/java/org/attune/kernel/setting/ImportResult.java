package org.attune.kernel.setting;

import java.util.List;

/**
 * What became of each row of a download.
 *
 * @param added settings that were not on the list
 * @param updated settings whose details changed
 * @param closed settings that were open on the list and are closed in the register
 * @param unchanged settings that are on the list just as in the register
 * @param notKept settings that closed before they were ever on the list
 * @param offered settings that may be one that was added by hand: somebody must say
 * @param otherAuthorities rows of other authorities
 * @param bad rows that could not be used
 * @param lines what was done row by row, the rows that could not be used first
 */
public record ImportResult(
        int added,
        int updated,
        int closed,
        int unchanged,
        int notKept,
        int offered,
        int otherAuthorities,
        int bad,
        List<ImportLine> lines) {

    /** Whether anything on the list is different now. */
    public boolean changedAnything() {
        return added + updated + closed + offered > 0;
    }

    /** Whether the file had any row of this authority. */
    public boolean foundAny() {
        return changedAnything() || unchanged + notKept > 0;
    }
}

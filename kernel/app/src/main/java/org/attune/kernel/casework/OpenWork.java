package org.attune.kernel.casework;

import java.util.List;
import java.util.UUID;

/**
 * What a practitioner has in hand. Whoever sees no cases sees how many there are, and their lists are empty.
 *
 * @param cases how many cases are open
 * @param waiting how many records wait for their signature
 */
public record OpenWork(long cases, long waiting, List<Case> openCases, List<Waiting> waitingRecords) {

    /** An open case; supervised: another does the work. */
    public record Case(UUID id, UUID childId, String child, String setting, String openedOn, boolean supervised) {}

    /** A record that is not signed; written: it is still being written. */
    public record Waiting(UUID involvementId, UUID childId, String child, String title, boolean written) {}

    public boolean isNothing() {
        return cases == 0 && waiting == 0;
    }
}

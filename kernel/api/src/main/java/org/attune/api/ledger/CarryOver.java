package org.attune.api.ledger;

import org.attune.api.plugin.Label;

/** What becomes of what is left when a period is closed. What is owed goes to the next period always. */
public enum CarryOver {
    /** It lapses. */
    @Label("Nothing: what is left lapses")
    NOTHING,
    /** It goes to the next period. */
    @Label("Everything that is left")
    EVERYTHING,
    /** So much of it goes to the next period, and the rest lapses. */
    @Label("Up to a limit, and the rest lapses")
    UP_TO
}

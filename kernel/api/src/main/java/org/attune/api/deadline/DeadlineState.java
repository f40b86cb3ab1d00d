package org.attune.api.deadline;

/** Where a clock stands. */
public enum DeadlineState {
    /** It counts: there is a day on which it is due. */
    RUNNING,
    /** It does not count until it is resumed: no day is known. */
    PAUSED,
    /** An exception lifted the limit: the thing is still to be done, and no day is set for it. */
    LIFTED,
    /** The thing was done. */
    MET,
    /** It came to nothing, or nobody waits for it any more. */
    STOPPED;

    /** @return whether the thing is still to be done */
    public boolean isOpen() {
        return this == RUNNING || this == PAUSED || this == LIFTED;
    }
}

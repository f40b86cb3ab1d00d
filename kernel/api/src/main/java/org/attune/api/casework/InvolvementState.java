package org.attune.api.casework;

/** Where an involvement stands. */
public enum InvolvementState {
    /** Work goes on. */
    OPEN,
    /** The work is done. */
    CLOSED
}

package org.attune.kernel.identity;

/** What a link to choose a password is still good for. */
public enum LinkState {
    OPEN,
    USED,
    EXPIRED,
    WITHDRAWN,
    /** There never was such a link. */
    UNKNOWN
}

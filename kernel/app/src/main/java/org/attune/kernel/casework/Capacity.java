package org.attune.kernel.casework;

/** As what somebody signs. */
public enum Capacity {
    AUTHOR,
    /** For one who is not on the register. */
    SUPERVISOR
}

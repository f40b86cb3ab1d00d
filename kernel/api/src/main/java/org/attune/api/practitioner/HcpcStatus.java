package org.attune.api.practitioner;

/** What the register of the Health and Care Professions Council says of a practitioner. */
public enum HcpcStatus {
    /** Not on the register: trainees and assistants. */
    NONE,
    /** Registered. */
    REGISTERED,
    /** Suspended. */
    SUSPENDED,
    /** Removed from the register. */
    REMOVED,
    /** Not renewed in time. */
    LAPSED
}

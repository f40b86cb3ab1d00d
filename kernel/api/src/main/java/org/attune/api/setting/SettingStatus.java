package org.attune.api.setting;

/** Whether a setting is open, as the national register (GIAS) says it. */
public enum SettingStatus {
    /** Open. */
    OPEN,
    /** Open, but proposed to close. */
    PROPOSED_TO_CLOSE,
    /** Not yet open. */
    PROPOSED_TO_OPEN,
    /** Closed. */
    CLOSED;

    /** @return whether children may be there today */
    public boolean isOpen() {
        return this == OPEN || this == PROPOSED_TO_CLOSE;
    }
}

package org.attune.api.practitioner;

/**
 * What the register of the Health and Care Professions Council says of a practitioner. A caution and conditions of practice
 * are shown on the register and leave somebody on it; a suspension and a removal do not.
 */
public enum HcpcStatus {
    /** Not on the register: trainees and assistants. */
    NONE("Not on the register", false),
    /** Registered, and nothing besides. */
    REGISTERED("Registered", true),
    /** Registered, and may practise under the conditions that the register shows. */
    CONDITIONS("Registered with conditions", true),
    /** Registered, with a caution that the register shows. */
    CAUTION("Registered with a caution", true),
    /** Suspended: may not practise, nor use the title. */
    SUSPENDED("Suspended", false),
    /** Removed from the register: struck off, or at their own wish. */
    REMOVED("Removed from the register", false),
    /** Not renewed in time, and therefore removed. */
    LAPSED("Not renewed, so removed", false);

    private final String words;
    private final boolean onRegister;

    HcpcStatus(String words, boolean onRegister) {
        this.words = words;
        this.onRegister = onRegister;
    }

    /** @return the words for it */
    public String words() {
        return words;
    }

    /** @return whether somebody of whom the register says this is on it */
    public boolean isOnRegister() {
        return onRegister;
    }
}

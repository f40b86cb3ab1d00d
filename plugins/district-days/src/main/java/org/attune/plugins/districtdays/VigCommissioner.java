package org.attune.plugins.districtdays;

/** Who refers a family for Video Interaction Guidance in the Early Years. */
public enum VigCommissioner {
    SPECIAL_SETTING("Special school or specialist setting"),
    EDUCATIONAL_PSYCHOLOGIST("Educational psychologist, from statutory work with the child"),
    EARLY_YEARS_LIFT("Early Years Local Inclusion Forum Team (EY LIFT)"),
    SPECIALIST_TEACHER("Early Years specialist teacher");

    private final String words;

    VigCommissioner(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}

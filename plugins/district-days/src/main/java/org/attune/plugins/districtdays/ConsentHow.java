package org.attune.plugins.districtdays;

/** How a family agreed. */
public enum ConsentHow {
    VERBAL("By word of mouth"),
    IN_WRITING("In writing, signed");

    private final String words;

    ConsentHow(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}

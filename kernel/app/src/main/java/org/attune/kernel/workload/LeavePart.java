package org.attune.kernel.workload;

/** How much of a day somebody is away; of several days, all of each. */
public enum LeavePart {
    WHOLE("The whole day, or whole days"),
    MORNING("The morning"),
    AFTERNOON("The afternoon");

    private final String words;

    LeavePart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.attune.kernel.deadline;

/** What happened to a clock. */
enum ClockEventKind {
    STARTED("Started"),
    ASSIGNED("Given to somebody"),
    PAUSED("Paused"),
    RESUMED("Resumed"),
    EXTENDED("Extended"),
    LIFTED("Time limit lifted"),
    RECALCULATED("Counted again"),
    MET("Done"),
    STOPPED("Stopped");

    private final String words;

    ClockEventKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

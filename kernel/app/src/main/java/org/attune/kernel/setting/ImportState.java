package org.attune.kernel.setting;

import java.util.EnumSet;
import java.util.Set;

/** How far the bringing in of a file has come. */
enum ImportState {
    READING("Reading the file", "info"),
    WRITING("Saving", "info"),
    DONE("Done", "ok"),
    /** The file is no such file. */
    REFUSED("Not brought in", "stop"),
    CANCELLED("Cancelled", "neutral"),
    FAILED("Failed", "stop"),
    /** The server that did it is gone. */
    INTERRUPTED("Interrupted", "stop");

    static final Set<ImportState> RUNNING = EnumSet.of(READING, WRITING);

    private final String words;
    private final String tone;

    ImportState(String words, String tone) {
        this.words = words;
        this.tone = tone;
    }

    String words() {
        return words;
    }

    String tone() {
        return tone;
    }

    boolean isRunning() {
        return RUNNING.contains(this);
    }
}

package org.attune.kernel.calendar;

import java.io.Serializable;
import java.util.List;

/** What saving a file would do. Shown before, and compared with what it would do when it is saved. */
public record CalendarPlan(List<Line> lines, List<CalendarFile.Passed> wrong, List<CalendarFile.Passed> passedOver)
        implements Serializable {

    /** What becomes of one term or closure. */
    public enum Change {
        ADDED("Will be added", "ok"),
        CHANGED("Will be changed", "info"),
        REMOVED("Will be removed", "stop"),
        SAME("Stays as it is", "neutral");

        private final String words;
        private final String tone;

        Change(String words, String tone) {
            this.words = words;
            this.tone = tone;
        }

        public String getWords() {
            return words;
        }

        public String getTone() {
            return tone;
        }
    }

    /**
     * @param now how it would be
     * @param before how it is, where that is different; else empty
     */
    public record Line(Change change, String name, String now, String before) implements Serializable {}

    public boolean isChanging() {
        return lines.stream().anyMatch(line -> line.change() != Change.SAME);
    }

    /** Whether it may be saved. */
    public boolean isReady() {
        return wrong.isEmpty() && isChanging();
    }
}

package org.attune.kernel.wording;

import java.util.List;
import java.util.Map;
import org.attune.api.wording.TextTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A text with its versions.
 *
 * @param inForce the version in force; the one of number 0 is as it ships
 * @param versions the newest first, the words as they ship last
 * @param draft null where there is none
 */
public record TextHistory(
        TextTemplate template,
        Version inForce,
        List<Version> versions,
        @Nullable Draft draft) {

    /** A version; who and when are empty for the words as they ship. */
    public record Version(int number, Map<String, String> parts, String when, String who, String state) {
        public String getTitle() {
            return number == 0 ? "As it ships" : "Version " + number;
        }

        /** @return how a tag shows the state */
        public String getTone() {
            return switch (state) {
                case "In force" -> "ok";
                case "Not yet in force" -> "wait";
                default -> "neutral";
            };
        }
    }

    /** Words that nobody is sent yet; stamp: goes up when they are saved. */
    public record Draft(Map<String, String> parts, String who, String when, int stamp) {}
}

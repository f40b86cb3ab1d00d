package org.attune.plugins.virtualschool;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How sure people felt, from 0 to 10, on average.
 *
 * @param people how many said so
 */
public record TrainingRatings(int people, double before, double after) {

    /** Null until as many as are needed said so: fewer could be told apart. */
    static @Nullable TrainingRatings of(List<TrainingFeedback> said, int least) {
        return said.isEmpty() || said.size() < least
                ? null
                : new TrainingRatings(
                        said.size(),
                        said.stream()
                                .mapToInt(TrainingFeedback::getBeforeScore)
                                .average()
                                .orElseThrow(),
                        said.stream()
                                .mapToInt(TrainingFeedback::getAfterScore)
                                .average()
                                .orElseThrow());
    }

    /** For example "4.3 before, 7.1 after". */
    public String words() {
        return String.format(Locale.UK, "%.1f before, %.1f after", before, after);
    }
}

package org.attune.kernel.deadline;

import java.time.LocalDate;
import org.attune.api.time.London;

/**
 * How long there is from a day on.
 *
 * @param words for example "6 weeks", or that nothing is promised
 * @param source where it says so
 * @param present whether a clock that starts today takes it
 */
public record LimitView(LocalDate from, String words, String source, boolean present) {

    public String since() {
        return London.words(from);
    }
}

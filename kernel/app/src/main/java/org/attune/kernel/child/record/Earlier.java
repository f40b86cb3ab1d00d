package org.attune.kernel.child.record;

import java.time.LocalDate;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * What was so before.
 *
 * @param what a setting's name, or what help they had
 * @param from null where it is not known
 * @param to when it became something else
 */
public record Earlier(String what, @Nullable LocalDate from, LocalDate to) {

    /** "from 1 September 2024 to 31 August 2025". */
    public String when() {
        return (from == null ? "until " : "from " + London.words(from) + " to ") + London.words(to);
    }
}

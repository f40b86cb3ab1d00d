package org.attune.kernel.booking;

import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** Whether somebody came. */
public record AttendanceInput(@Nullable Boolean came) {

    boolean said() {
        if (came == null) {
            throw new InvalidException("came", "Say true or false");
        }
        return came;
    }
}

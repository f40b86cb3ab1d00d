package org.attune.kernel.place;

import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** @param retired whether nothing is to be put into it any more */
public record Retirement(@Nullable Boolean retired) {

    boolean said() {
        if (retired == null) {
            throw new InvalidException("retired", "Say true or false");
        }
        return retired;
    }
}

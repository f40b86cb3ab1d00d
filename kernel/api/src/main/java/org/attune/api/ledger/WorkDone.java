package org.attune.api.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a booking was for. Whoever reads a statement is not told; retention forgets it with the child's record.
 *
 * @param childId whom the work was about; null where it was about no one child
 * @param involvementId the case; null where there is none
 * @param activityId the recorded work; null where it is not recorded as such. Each is charged once in a scheme.
 */
public record WorkDone(
        @Nullable UUID childId,
        @Nullable UUID involvementId,
        @Nullable UUID activityId) {

    /** For what is no work on a case. */
    public static final WorkDone NONE = new WorkDone(null, null, null);
}

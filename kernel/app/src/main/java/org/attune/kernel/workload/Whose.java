package org.attune.kernel.workload;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose time is read.
 *
 * @param practitionerId one person's; null for several
 * @param teamId of those who are in the team in the stretch; null for everybody
 */
record Whose(@Nullable UUID practitionerId, @Nullable UUID teamId) {

    static final Whose EVERYBODY = new Whose(null, null);

    static Whose of(UUID practitionerId) {
        return new Whose(practitionerId, null);
    }
}

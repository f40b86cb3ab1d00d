package org.attune.kernel.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Within the kernel: a request was accepted or declined, in the transaction that decides it. Fired with CDI's own {@code
 * Event}; whoever opens the involvement observes it, because a request knows nothing of casework.
 *
 * @param requestId the request
 * @param childId whom it is about
 * @param settingId the setting that asked
 * @param accepted whether the service will become involved
 * @param practitionerId who will do the work; null exactly where it was declined
 */
public record RequestDecided(
        UUID requestId,
        UUID childId,
        UUID settingId,
        boolean accepted,
        @Nullable UUID practitionerId) {}

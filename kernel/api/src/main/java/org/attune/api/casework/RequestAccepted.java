package org.attune.api.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The service accepted a request. Observed in progress, an observer may refuse it.
 *
 * @param requestId the request
 * @param involvementId the involvement that it opened
 * @param childId whom it is about
 * @param settingId the setting that asked
 * @param practitionerId who will do the work
 * @param supervisorId who supervises it; null where the practitioner is a registrant
 */
public record RequestAccepted(
        UUID requestId,
        UUID involvementId,
        UUID childId,
        UUID settingId,
        UUID practitionerId,
        @Nullable UUID supervisorId) {}

package org.attune.api.casework;

import java.util.UUID;

/**
 * The service declined a request, giving the setting a reason.
 *
 * @param requestId the request
 * @param childId whom it is about
 * @param settingId the setting that asked
 */
public record RequestDeclined(UUID requestId, UUID childId, UUID settingId) {}

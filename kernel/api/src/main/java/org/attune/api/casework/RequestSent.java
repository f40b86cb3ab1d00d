package org.attune.api.casework;

import java.util.UUID;

/**
 * A setting sent a request for involvement to the service.
 *
 * @param requestId the request
 * @param childId whom it is about
 * @param settingId the setting that asks
 */
public record RequestSent(UUID requestId, UUID childId, UUID settingId) {}

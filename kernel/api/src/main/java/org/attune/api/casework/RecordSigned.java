package org.attune.api.casework;

import java.util.UUID;

/**
 * A record of involvement was signed for good.
 *
 * @param recordId the record
 * @param involvementId the involvement it is about
 * @param childId whom it is about
 * @param settingId the setting that asked for the work
 * @param number 1 for the first, more for a correction
 */
public record RecordSigned(UUID recordId, UUID involvementId, UUID childId, UUID settingId, int number) {}

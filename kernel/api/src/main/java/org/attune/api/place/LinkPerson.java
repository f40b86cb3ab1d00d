package org.attune.api.place;

import java.util.UUID;

/**
 * Who is link EP of a setting on a day: the one who works with it and whom it rings first.
 *
 * @param settingId the setting
 * @param practitionerId who
 * @param name their name
 */
public record LinkPerson(UUID settingId, UUID practitionerId, String name) {}

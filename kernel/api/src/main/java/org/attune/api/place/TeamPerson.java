package org.attune.api.place;

import java.util.UUID;

/**
 * Somebody of a team on a day.
 *
 * @param teamId the team
 * @param practitionerId who
 * @param name their name
 */
public record TeamPerson(UUID teamId, UUID practitionerId, String name) {}

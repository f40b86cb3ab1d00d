package org.attune.api.place;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A district of the authority.
 *
 * @param id its id
 * @param name what it is called, once in the authority
 * @param teamId the local team; null where none is named
 * @param team what that team is called; empty where none is named
 * @param inUse false for a retired one, which is kept for what was done there
 */
public record DistrictPlace(UUID id, String name, @Nullable UUID teamId, String team, boolean inUse) {}

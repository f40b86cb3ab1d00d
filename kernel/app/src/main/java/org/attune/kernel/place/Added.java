package org.attune.kernel.place;

import java.util.UUID;

/**
 * What a program is told of what it added.
 *
 * @param id the new one's
 */
public record Added(UUID id) {}

package org.attune.plugins.districtdays;

import java.util.UUID;

/** Something to choose, by its name. */
public record Choice(UUID id, String name) {}

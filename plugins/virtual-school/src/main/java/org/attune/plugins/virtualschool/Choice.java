package org.attune.plugins.virtualschool;

import java.util.UUID;

/** Something to choose, by its name. */
public record Choice(UUID id, String name) {}

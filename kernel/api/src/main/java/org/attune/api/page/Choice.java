package org.attune.api.page;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something to choose, by its name.
 *
 * @param id what is kept
 * @param name what people read
 */
public record Choice(UUID id, String name) implements Serializable {}

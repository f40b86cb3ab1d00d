package org.attune.kernel.diary;

import java.io.Serializable;
import java.util.UUID;

/** Something to choose, in the words that it is chosen by. */
public record Choice(UUID id, String name) implements Serializable {}

package org.attune.plugins.districtdays;

import java.util.List;
import java.util.UUID;

/** A district's year by terms. */
public record TermLine(UUID id, String name, List<Cell> cells) {

    /**
     * What of a term is used and planned, in words, and what is left of the year's days after it.
     *
     * @param words for example "1 used, 24 planned"
     */
    public record Cell(String words, String left) {}
}

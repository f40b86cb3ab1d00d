package org.attune.kernel.workload;

import java.util.List;
import java.util.UUID;

/**
 * Who has room in a stretch.
 *
 * @param stretch which
 * @param total everybody's
 * @param teams that may be chosen
 * @param missing what could not be read, in words
 */
public record RoomView(Stretch stretch, List<Line> lines, Cells total, List<TeamChoice> teams, List<String> missing) {

    public record TeamChoice(UUID id, String name) {}

    /**
     * One practitioner's.
     *
     * @param known whether anybody has said how they work
     * @param planned how much of the longest bar is planned, in per cent
     * @param free how much of it is free
     */
    public record Line(UUID id, String name, String title, boolean known, Cells cells, int planned, int free) {}
}

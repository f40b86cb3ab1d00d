package org.attune.kernel.workload;

import java.util.List;
import java.util.UUID;

/**
 * Somebody's working week, and what becomes of their time in a stretch.
 *
 * @param own whether it is of the one who looks at it
 * @param keeper whether they may change the pattern
 */
public record PersonView(
        UUID id,
        String name,
        boolean own,
        boolean keeper,
        Stretch stretch,
        Present present,
        List<WeekLine> weeks,
        Cells total,
        List<PatternLine> patterns,
        List<LeaveLine> leave,
        List<String> missing) {

    /**
     * How they work today.
     *
     * @param known whether anybody has said so
     * @param partOfFullTime for example "0.6"
     * @param done the preparation that there really was in the stretch, in words; empty where nothing was done
     */
    public record Present(
            boolean known,
            String days,
            String week,
            String partOfFullTime,
            boolean termTimeOnly,
            String preparation,
            boolean ownPreparation,
            String done) {}

    public record WeekLine(String words, boolean present, Cells cells) {}

    public record PatternLine(
            UUID id,
            String since,
            String days,
            String week,
            boolean termTimeOnly,
            String preparation,
            boolean present) {}

    public record LeaveLine(UUID id, String days, String kind) {}
}

package org.attune.plugins.districtdays;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family that was referred, and all that is kept of the work with them.
 *
 * @param criteria those that they meet
 * @param parent whom to ring, and how; empty once they do not want that any more
 * @param work the work of the district on which its days are counted; null while it waits
 * @param mayFilm whether they agreed to be filmed, and cycles are left
 * @param filmsWaiting how many films are to be deleted or given away
 */
public record VigView(
        UUID id,
        UUID childId,
        String child,
        String born,
        UUID districtId,
        String district,
        VigState state,
        String referredOn,
        String commissioner,
        List<VigCriterion> criteria,
        String why,
        String parent,
        String contact,
        String guider,
        @Nullable UUID workId,
        String work,
        String outcome,
        String endedOn,
        List<Agreed> consents,
        boolean agreedToFilm,
        boolean mayFilm,
        int mostCycles,
        List<Cycle> cycles,
        int filmsWaiting,
        List<Goal> goals) {

    /** What they agreed to. */
    public record Agreed(
            UUID id,
            String title,
            String given,
            String heard,
            String note,
            @Nullable UUID scan,
            String withdrawn,
            boolean live) {}

    /** A film and its review. */
    public record Cycle(
            UUID id,
            int number,
            String filmedOn,
            String what,
            FilmState film,
            String goneOn,
            String reviewedOn,
            String seen,
            String next) {}

    /**
     * What they hope for.
     *
     * @param after how near to it they feel after the work; null where nobody asked yet
     */
    public record Goal(
            UUID id,
            String words,
            int before,
            String beforeOn,
            @Nullable Integer after,
            String afterOn) {}

    public boolean isWaiting() {
        return state == VigState.WAITING;
    }

    public boolean isUnderWay() {
        return state == VigState.UNDER_WAY;
    }

    public boolean isOver() {
        return state.isOver();
    }
}

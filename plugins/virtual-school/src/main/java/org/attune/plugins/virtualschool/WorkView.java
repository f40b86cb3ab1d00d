package org.attune.plugins.virtualschool;

import java.util.List;
import java.util.UUID;
import org.attune.api.work.WorkState;
import org.attune.api.work.WorkedLine;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work, for a page.
 *
 * @param hours planned, worked and kept for it, in words
 * @param ended when; empty while it is open
 * @param requestId the request whose time it is, where the reader may see it; null otherwise
 * @param involvement whether its time is of a request, which ends it
 */
public record WorkView(
        UUID id,
        String title,
        String kind,
        WorkState state,
        int year,
        String plannedFor,
        String person,
        String hours,
        String ended,
        String outcome,
        @Nullable UUID requestId,
        boolean involvement,
        List<WorkedLine> entries) {

    public boolean isOpen() {
        return state == WorkState.OPEN;
    }
}

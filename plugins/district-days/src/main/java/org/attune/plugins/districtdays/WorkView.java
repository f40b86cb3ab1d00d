package org.attune.plugins.districtdays;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.api.work.WorkState;
import org.attune.api.work.WorkedLine;
import org.jspecify.annotations.Nullable;

/** A piece of work with all that was worked on it. */
public record WorkView(
        DistrictView.WorkLine line,
        UUID districtId,
        String district,
        int year,
        String priority,
        String note,
        String outcome,
        @Nullable LocalDate endedOn,
        String worked,
        List<WorkedLine> entries,
        @Nullable UUID groupId,
        boolean mayBeginGroup,
        boolean community) {

    public boolean isOpen() {
        return line.state() == WorkState.OPEN;
    }

    public String endedWords() {
        return London.wordsOrNothing(endedOn);
    }
}

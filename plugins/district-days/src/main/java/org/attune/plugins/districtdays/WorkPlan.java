package org.attune.plugins.districtdays;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Work as somebody plans it, as it was typed.
 *
 * @param priorityId null for none
 * @param days how many, as typed
 * @param practitionerId who leads it; null for the team
 * @param settingId null where it is at no one setting
 */
public record WorkPlan(
        @Nullable WorkKind kind,
        @Nullable String title,
        @Nullable UUID priorityId,
        @Nullable LocalDate plannedFor,
        @Nullable String days,
        @Nullable UUID practitionerId,
        @Nullable UUID settingId,
        @Nullable String note) {

    WorkKind kindOr(WorkKind otherwise) {
        return kind == null ? otherwise : kind;
    }

    String titleWords() {
        return title == null ? "" : title.strip();
    }

    String noteWords() {
        return note == null ? "" : note.strip();
    }

    LocalDate plannedForOr(@Nullable LocalDate otherwise) {
        if (plannedFor != null) {
            return plannedFor;
        }
        return otherwise == null ? London.today() : otherwise;
    }
}

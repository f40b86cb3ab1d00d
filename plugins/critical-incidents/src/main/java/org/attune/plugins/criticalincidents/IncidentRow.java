package org.attune.plugins.criticalincidents;

import java.time.Instant;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a list.
 *
 * @param where null for whoever is not in its team
 * @param about null for whoever is not in its team
 * @param mine whether the reader is in its team
 */
public record IncidentRow(
        UUID id,
        String reference,
        Severity severity,
        IncidentState state,
        Instant calledAt,
        Instant respondBy,
        @Nullable Instant answeredAt,
        @Nullable String where,
        @Nullable String about,
        boolean mine) {

    static IncidentRow of(Incident incident, @Nullable Call call, boolean mine) {
        return new IncidentRow(
                incident.getId(),
                incident.reference(),
                incident.getSeverity(),
                incident.getState(),
                incident.getCalledAt(),
                incident.getRespondBy(),
                incident.getAnsweredAt(),
                call == null ? null : call.where(),
                call == null ? null : call.getTheme().words(),
                mine);
    }

    public String calledWords() {
        return Moments.when(calledAt);
    }

    /** What has come of it, in words. */
    public String stateWords() {
        if (state == IncidentState.CLOSED) {
            return "Closed";
        }
        if (answeredAt != null) {
            return "In hand";
        }
        return London.now().isAfter(respondBy) ? "Not rung back in time" : "To be rung back";
    }

    /** The colour of its tag. */
    public String tone() {
        return switch (stateWords()) {
            case "Closed" -> "neutral";
            case "In hand" -> "info";
            case "To be rung back" -> "wait";
            default -> "stop";
        };
    }
}

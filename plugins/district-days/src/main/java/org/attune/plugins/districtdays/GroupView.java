package org.attune.plugins.districtdays;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group with its families and sessions.
 *
 * @param change how the families that were asked twice changed, in words; empty where there are none
 */
public record GroupView(
        UUID id,
        UUID workId,
        String title,
        String setting,
        String staff,
        boolean open,
        String measure,
        String scale,
        String change,
        List<Family> families,
        List<Meeting> sessions) {

    /** @param came to how many sessions */
    public record Family(
            UUID id,
            String name,
            int adults,
            String joined,
            String left,
            @Nullable Integer before,
            @Nullable Integer after,
            long came) {}

    /** @param came how many families */
    public record Meeting(UUID id, String day, String what, long came) {}
}

package org.attune.kernel.place;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A district, for pages and programs.
 *
 * @param teamId the team that works there; null for none
 * @param retiredOn since when nothing is put into it; null while it is in use
 * @param settings how many open settings lie in it
 * @param withoutLinkEp how many of those nobody is link EP of today
 */
public record DistrictView(
        UUID id,
        String name,
        @Nullable UUID teamId,
        @Nullable String team,
        @Nullable LocalDate retiredOn,
        int version,
        long settings,
        long withoutLinkEp) {

    static DistrictView of(District district, long settings, long withoutLinkEp) {
        Team team = district.team();
        return new DistrictView(
                district.getId(),
                district.name(),
                team == null ? null : team.getId(),
                team == null ? null : team.name(),
                district.retiredOn(),
                district.getVersion(),
                settings,
                withoutLinkEp);
    }

    public String retired() {
        return retiredOn == null ? "" : London.words(retiredOn);
    }
}

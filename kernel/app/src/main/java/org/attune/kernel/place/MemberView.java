package org.attune.kernel.place;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team.
 *
 * @param title what the register allows them to be called today
 * @param lastDay null while it goes on
 */
public record MemberView(
        UUID id,
        int version,
        UUID teamId,
        String team,
        UUID practitionerId,
        String name,
        String title,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static MemberView of(TeamMember member) {
        Days days = member.days();
        return new MemberView(
                member.getId(),
                member.getVersion(),
                member.team().getId(),
                member.team().name(),
                member.practitioner().getId(),
                member.practitioner().getName(),
                member.practitioner().title(London.today()),
                days.first(),
                days.last());
    }

    public String words() {
        return new Days(firstDay, lastDay).words();
    }

    public boolean isToday() {
        return new Days(firstDay, lastDay).covers(London.today());
    }

    /** Whether nothing of it has been yet, so that it can be taken back. */
    public boolean isToCome() {
        return new Days(firstDay, lastDay).isToCome();
    }
}

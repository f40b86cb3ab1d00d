package org.attune.kernel.place;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Who is, was or will be the link EP of a setting.
 *
 * @param title what the register allows them to be called today
 * @param lastDay null while it goes on
 * @param here whether they work here today
 */
public record LinkEpView(
        UUID id,
        int version,
        UUID settingId,
        String setting,
        UUID practitionerId,
        String name,
        String title,
        String email,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean here) {

    static LinkEpView of(LinkEp link) {
        Practitioner who = link.practitioner();
        LocalDate today = London.today();
        Days days = link.days();
        return new LinkEpView(
                link.getId(),
                link.getVersion(),
                link.setting().getId(),
                link.setting().getName(),
                who.getId(),
                who.getName(),
                who.title(today),
                who.getEmail(),
                days.first(),
                days.last(),
                who.worksOn(today));
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

package org.attune.kernel.diary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * One appointment, for programs.
 *
 * @param version the one that a change must name
 * @param kind the key of its kind
 * @param place as it is sent in a change; without the link of a video call for whoever does not take part
 * @param where the same in words
 * @param settingId for which setting; null for none
 * @param involvementId the case that it is about; null for none, and where the reader may not see the child
 * @param note for those who take part; empty for others
 * @param cancelledBecause why it was cancelled; may be empty
 * @param changeable whether the reader may change and cancel it here
 */
public record AppointmentEntry(
        UUID id,
        int version,
        String scheme,
        String kind,
        String title,
        Instant startsAt,
        Instant endsAt,
        PlaceInput place,
        String where,
        List<Appointment.Person> people,
        @Nullable UUID settingId,
        @Nullable UUID involvementId,
        String note,
        boolean live,
        String cancelledBecause,
        boolean changeable) {

    static AppointmentEntry of(AppointmentView view) {
        Appointment one = view.appointment();
        PlaceInput place = PlaceForm.of(one.place()).input();
        return new AppointmentEntry(
                one.id(),
                one.version(),
                one.scheme(),
                one.kind(),
                one.title(),
                one.when().startsAt(),
                one.when().endsAt(),
                view.mine() ? place : place.withoutLink(),
                one.where(),
                one.people(),
                one.about().settingId(),
                view.child() == null ? null : one.about().involvementId(),
                view.note(),
                one.live(),
                view.because(),
                view.changeable());
    }
}

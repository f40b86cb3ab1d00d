package org.attune.kernel.diary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.Span;
import org.jspecify.annotations.Nullable;

/**
 * An appointment in a list, for programs.
 *
 * @param id null where the reader may know that the time is taken, and no more
 * @param scheme {@code diary} where a person made it, {@code sessions} where it can be booked, or a plugin's id; null as the id
 * @param kind the key of its kind; null as the id
 * @param title names no child; "Busy" where the reader may not see it
 * @param where in words; may be empty
 */
public record AppointmentLine(
        @Nullable UUID id,
        Instant startsAt,
        Instant endsAt,
        @Nullable String scheme,
        @Nullable String kind,
        String title,
        String where,
        List<Appointment.Person> people) {

    static AppointmentLine of(Appointment one) {
        return new AppointmentLine(
                one.id(),
                one.when().startsAt(),
                one.when().endsAt(),
                one.scheme(),
                one.kind(),
                one.title(),
                one.where(),
                one.people());
    }

    static AppointmentLine busy(Span when) {
        return new AppointmentLine(null, when.startsAt(), when.endsAt(), null, null, "Busy", "", List.of());
    }
}

package org.attune.kernel.diary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.attune.api.diary.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * One appointment, for its page.
 *
 * @param kind in words
 * @param setting the setting that it is for; empty for none
 * @param child the child's name; null for none, and where the reader may not see them
 * @param because why it was cancelled; may be empty
 * @param link to the video call; empty where it is none, or not for the reader
 * @param note for those who take part; empty for others
 * @param mine whether the reader may move and cancel it
 */
public record AppointmentView(
        Appointment appointment,
        String kind,
        String setting,
        @Nullable String child,
        String because,
        String link,
        String note,
        boolean mine)
        implements Serializable {

    public String when() {
        return Times.words(appointment.when());
    }

    /** On which it begins, for the way back to the diary. */
    public LocalDate day() {
        return Times.date(appointment.when().startsAt());
    }

    public String who() {
        return appointment.people().stream().map(Appointment.Person::name).collect(Collectors.joining(", "));
    }

    /** Whether its own pages change it; a session is changed on the session's. */
    public boolean changeable() {
        return mine && appointment.live() && appointment.scheme().equals(AppointmentService.SCHEME);
    }

    public boolean session() {
        return appointment.scheme().equals("sessions");
    }
}

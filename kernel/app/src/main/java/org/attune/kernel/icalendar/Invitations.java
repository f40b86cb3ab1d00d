package org.attune.kernel.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.AppointmentChanged;
import org.attune.api.diary.AppointmentChanged.Change;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.diary.BookingChanged;
import org.attune.api.diary.Diary;
import org.attune.api.diary.Use;
import org.attune.api.time.London;
import org.attune.kernel.diary.KindCatalogue;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.web.Json;

/**
 * Invites by email those who take part and whoever booked for a setting, in the transaction in which an appointment is made, moved or
 * cancelled. Whoever follows their diary by a feed has it in their calendar already, and gets none.
 */
@ApplicationScoped
class Invitations {

    /** The scheme of what people enter in a diary. */
    private static final String BY_PEOPLE = "diary";

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    Diary diary;

    @Inject
    KindCatalogue kinds;

    @Inject
    InvitationMail mail;

    /** What can be booked is an appointment before it is a session: it invites nobody before the first booking. */
    void changed(@Observes AppointmentChanged event) {
        boolean forBooking = event.change() == Change.MADE
                && diary.find(event.appointmentId())
                        .filter(one -> one.scheme().equals(BY_PEOPLE))
                        .isEmpty();
        if (!forBooking) {
            bringUpToDate(event.appointmentId(), true);
        }
    }

    /** A place that is taken or given back changes who comes, and nothing for the others. */
    void booked(@Observes BookingChanged event) {
        bringUpToDate(event.appointmentId(), false);
    }

    private void bringUpToDate(UUID id, boolean tellAll) {
        em.flush();
        Appointment appointment = diary.find(id).orElse(null);
        if (appointment == null || appointment.when().endsAt().isBefore(London.now())) {
            return;
        }
        AppointmentKind kind = kinds.find(appointment.kind()).orElse(null);
        if (kind != null && kind.use() == Use.AWAY) {
            return;
        }
        Event event = Event.of(appointment, kind == null ? "Appointment" : kind.title());
        Map<String, Guest> wanted = appointment.live() ? wanted(id) : Map.of();
        Map<String, Invitation> held = held(id);
        wanted.forEach((email, guest) -> {
            Invitation invitation = held.get(email);
            if (invitation == null) {
                em.persist(new Invitation(id, guest));
            }
            if (invitation == null || !invitation.isLive() || tellAll) {
                mail.invite(event, guest);
            }
            if (invitation != null) {
                invitation.again();
            }
        });
        held.values().stream()
                .filter(invitation -> invitation.isLive()
                        && !wanted.containsKey(invitation.guest().email()))
                .forEach(invitation -> {
                    invitation.end();
                    mail.cancel(event, invitation.guest());
                });
    }

    private Map<String, Guest> wanted(UUID id) {
        Map<String, Guest> guests = new LinkedHashMap<>();
        functions.texts("attune.invited", id).stream()
                .map(line -> Json.mapper().fromJson(line, Guest.class))
                .forEach(guest -> guests.putIfAbsent(guest.email(), guest));
        return guests;
    }

    private Map<String, Invitation> held(UUID id) {
        List<Invitation> found = em.createQuery(
                        "select i from Invitation i where i.appointmentId = :id", Invitation.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().collect(Collectors.toMap(one -> one.guest().email(), one -> one));
    }
}

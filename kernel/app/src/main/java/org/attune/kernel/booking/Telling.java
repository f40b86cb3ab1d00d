package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.notice.Fact;
import org.attune.api.notice.Notice;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.kernel.diary.Times;

/** Tells the people of a setting what becomes of its booking, and those who give a session who books it. */
@ApplicationScoped
class Telling {

    @Inject
    EntityManager em;

    @Inject
    Notices notices;

    /** @param once what makes this time another than the last, where it can happen twice; may be empty */
    void setting(String kind, OfferedSession session, SessionBooking booking, String once) {
        UUID setting = booking.settingId();
        if (setting != null) {
            notices.tell(
                    notice(kind, session, booking, once, Map.of("day", day(session))),
                    List.of(new Recipient.Setting(setting)));
        }
    }

    /** Somebody of no setting is booked by the service itself, which need not be told. */
    void givers(String kind, OfferedSession session, SessionBooking booking) {
        UUID setting = booking.settingId();
        if (setting != null) {
            notices.tell(
                    notice(
                            kind,
                            session,
                            booking,
                            "",
                            Map.of("day", day(session), "setting", new Fact.Setting(setting))),
                    givers(session));
        }
    }

    private static Notice notice(
            String kind, OfferedSession session, SessionBooking booking, String once, Map<String, Fact> facts) {
        return new Notice(
                kind, kind + ":" + booking.getId() + once, "/sessions/view.xhtml?id=" + session.getId(), facts);
    }

    private static Fact day(OfferedSession session) {
        return new Fact.Day(Times.date(session.when().startsAt()));
    }

    private List<Recipient> givers(OfferedSession session) {
        return em.createQuery(
                        "select x.practitioner.id from AppointmentPerson x where x.appointmentId = :appointment",
                        UUID.class)
                .setParameter("appointment", session.appointmentId())
                .getResultStream()
                .<Recipient>map(Recipient.Practitioner::new)
                .toList();
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.BookingChanged;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Unrestricted;

/** Follows the bookings of consultations: none without somebody who may have one, and one that is cancelled waits for another time. */
@ApplicationScoped
@Transactional
@Unrestricted("Follows what somebody did who was allowed to")
@ConsentNotNeeded("Keeps when a consultation is; somebody agreed to it before")
public class ConsultationBookings {

    @Inject
    EntityManager em;

    @Inject
    ConsultationNews news;

    void follow(@Observes(during = TransactionPhase.IN_PROGRESS) BookingChanged change) {
        if (!change.kind().equals(ConsultationKinds.CONSULTATION)) {
            return;
        }
        switch (change.after()) {
            case BOOKED -> requireAsked(change);
            case CANCELLED, CANCELLED_LATE -> waitAgain(change, false);
            case CALLED_OFF -> waitAgain(change, true);
            default -> {}
        }
    }

    private void requireAsked(BookingChanged change) {
        if (booked(change).isEmpty()) {
            throw new RefusedException(
                    "consultation-not-asked",
                    "Book it from the consultation itself, under Virtual School: there stands who asks, and why they may.");
        }
    }

    private void waitAgain(BookingChanged change, boolean told) {
        booked(change).ifPresent(consultation -> {
            consultation.unbook();
            em.flush();
            if (told) {
                news.lostItsTime(consultation);
            }
        });
    }

    private Optional<Consultation> booked(BookingChanged change) {
        return em.createQuery(
                        "select c from VirtualSchoolConsultation c where c.sessionId = :session and c.state = :booked",
                        Consultation.class)
                .setParameter("session", change.sessionId())
                .setParameter("booked", ConsultationState.BOOKED)
                .getResultStream()
                .findFirst();
    }
}

package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.OfferTerms;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.diary.DiaryBean;
import org.attune.kernel.diary.Times;
import org.attune.kernel.web.Versions;

/** Changes what is offered, for its sessions that are still to come: what it is, how it is booked, and by whom. */
@ApplicationScoped
class OfferChanges {

    @Inject
    EntityManager em;

    @Inject
    Offers offers;

    @Inject
    Sessions sessions;

    @Inject
    DiaryBean diary;

    @Inject
    OfferNews news;

    @Inject
    CurrentAuthority authority;

    @Inject
    Event<PlaceFree> free;

    /** @param version the one that was shown */
    void change(UUID id, int version, OfferTermsInput entered) {
        Offer offer = locked(id);
        OfferTerms before = offers.terms(offer);
        OfferTerms wanted = entered.terms(before);
        Versions.requireUnchanged(offer.getVersion(), version);
        change(offer, before, wanted);
    }

    void change(UUID id, OfferTerms typed) {
        OfferTerms wanted = OfferRules.check(typed);
        Offer offer = locked(id);
        change(offer, offers.terms(offer), wanted);
    }

    private void change(Offer offer, OfferTerms before, OfferTerms wanted) {
        if (before.equals(wanted)) {
            return;
        }
        int places = wanted.rules().capacity();
        List<OfferedSession> coming = coming(offer);
        requireRoom(coming, places);
        offers.become(offer, wanted);
        coming.forEach(session -> session.holds(places));
        if (!before.title().equals(wanted.title())) {
            diary.rename(coming.stream().map(OfferedSession::appointmentId).toList(), wanted.title());
        }
        sessions.flush();
        news.tell(before, wanted, coming, ":" + offer.getVersion());
        if (coming.stream().anyMatch(OfferedSession::isWaitedFor)) {
            free.fire(new PlaceFree(authority.get()));
        }
    }

    /** Nobody books or cancels until the transaction ends; in one order, so that no two wait for each other. */
    private List<OfferedSession> coming(Offer offer) {
        return em.createQuery(
                        "select s from OfferedSession s where s.offer.id = :offer and s.live = true and s.startsAt > :now"
                                + " order by s.id",
                        OfferedSession.class)
                .setParameter("offer", offer.getId())
                .setParameter("now", London.now())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Offer locked(UUID id) {
        Offer offer = em.find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (offer == null) {
            throw new NotFoundException("There is no such offer among those that you give.");
        }
        return offer;
    }

    private static void requireRoom(List<OfferedSession> coming, int places) {
        coming.stream()
                .filter(session -> session.booked() > places)
                .max(Comparator.comparingInt(OfferedSession::booked))
                .ifPresent(full -> {
                    throw new InvalidException(
                            "capacity",
                            "On " + Times.moment(full.when().startsAt()) + " " + full.booked()
                                    + " places are taken. Enter " + full.booked() + " or more");
                });
    }
}

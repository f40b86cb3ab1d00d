package org.attune.kernel.booking;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.diary.About;
import org.attune.api.diary.NewAppointment;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.OfferTerms;
import org.attune.api.diary.SeriesPreview;
import org.attune.api.diary.SeriesPreview.Day;
import org.attune.api.diary.Span;
import org.attune.api.problem.InvalidException;
import org.attune.api.setting.Setting;
import org.attune.kernel.diary.AppointmentRow;
import org.attune.kernel.diary.DiaryBean;
import org.attune.kernel.diary.KindCatalogue;
import org.attune.kernel.diary.Places;

/** Makes offers, with the sessions of their days. */
@ApplicationScoped
class Offers {

    @Inject
    EntityManager em;

    @Inject
    DiaryBean diary;

    @Inject
    Places places;

    @Inject
    SeriesPlanner planner;

    @Inject
    KindCatalogue kinds;

    SeriesPreview preview(NewOffer typed) {
        NewOffer wanted = OfferRules.check(typed);
        // Nothing is kept of it: what is wrong with its kind or its place is found as it would be when it is made.
        prepared(wanted);
        return planner.preview(wanted);
    }

    private Offer prepared(NewOffer wanted) {
        if (kinds.find(wanted.kind()).isEmpty()) {
            throw new InvalidException("kind", "Choose what kind of session it is");
        }
        long here = em.createQuery(
                        "select count(p) from Practitioner p where p.id in :ids and p.active = true", Long.class)
                .setParameter("ids", wanted.practitionerIds())
                .getSingleResult();
        if (here < wanted.practitionerIds().size()) {
            throw new InvalidException("people", "Choose people who work here");
        }
        Offer offer = new Offer(wanted);
        places.put(offer, wanted.place());
        return offer;
    }

    UUID make(NewOffer typed) {
        return made(typed.scheme(), typed.submissionId()).orElseGet(() -> made(OfferRules.check(typed)));
    }

    private Optional<UUID> made(String scheme, UUID submission) {
        return em.createQuery(
                        "select o.id from Offer o where o.scheme = :scheme and o.submissionId = :submission",
                        UUID.class)
                .setParameter("scheme", scheme)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    private UUID made(NewOffer wanted) {
        Offer offer = prepared(wanted);
        List<Day> days = planner.preview(wanted).free().stream()
                .filter(day -> !wanted.leftOut().contains(day.date()))
                .toList();
        if (days.isEmpty()) {
            throw new InvalidException(
                    "firstDay", "There is no day left on which it could be. Choose other days or times");
        }
        em.persist(offer);
        em.flush();
        wanted.practitionerIds().forEach(one -> em.persist(new OfferPerson(offer, one)));
        found(wanted.settingIds()).forEach(one -> em.persist(new OfferSetting(offer, one)));
        sessions(offer, wanted, days);
        em.flush();
        return offer.getId();
    }

    /** @throws InvalidException where one of them is none of the authority's */
    private List<UUID> found(Set<UUID> settings) {
        if (settings.isEmpty()) {
            return List.of();
        }
        List<UUID> found = em.createQuery("select s.id from Setting s where s.id in :ids", UUID.class)
                .setParameter("ids", settings)
                .getResultList();
        if (found.size() < settings.size()) {
            throw new InvalidException("settings", "Choose from the schools and settings of the authority");
        }
        return found;
    }

    private List<OfferSetting> chosen(Offer offer) {
        return em.createQuery("select x from OfferSetting x where x.offerId = :offer", OfferSetting.class)
                .setParameter("offer", offer.getId())
                .getResultList();
    }

    Optional<Offer> find(UUID id) {
        return Optional.ofNullable(em.find(Offer.class, id));
    }

    OfferTerms terms(Offer offer) {
        return new OfferTerms(
                offer.title(),
                offer.about(),
                offer.rules(),
                chosen(offer).stream().map(OfferSetting::settingId).collect(Collectors.toSet()));
    }

    /** From now on it is this; whoever keeps a copy of it sees that it is another. */
    void become(Offer offer, OfferTerms wanted) {
        OfferRules.requireAudience(offer.isServiceOnly(), wanted.settingIds());
        List<OfferSetting> before = chosen(offer);
        Set<UUID> more = new HashSet<>(found(wanted.settingIds()));
        before.stream().filter(one -> !more.remove(one.settingId())).forEach(em::remove);
        more.forEach(one -> em.persist(new OfferSetting(offer, one)));
        offer.become(wanted);
        em.lock(offer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private void sessions(Offer offer, NewOffer wanted, List<Day> days) {
        List<Span> times = days.stream().flatMap(day -> day.sessions().stream()).toList();
        List<AppointmentRow> made = diary.makeAll(appointment(wanted, times.get(0)), times);
        int next = 0;
        for (Day day : days) {
            for (int slot = 1; slot <= day.sessions().size(); slot++) {
                em.persist(new OfferedSession(offer, made.get(next), day.date(), slot));
                next++;
            }
        }
    }

    private static NewAppointment appointment(NewOffer wanted, Span when) {
        return new NewAppointment(
                Offer.SCHEME,
                wanted.kind(),
                wanted.title(),
                when,
                wanted.place(),
                wanted.practitionerIds(),
                About.NOBODY,
                "",
                UuidCreator.getTimeOrderedEpoch());
    }

    /** Whether a setting may book what is offered. */
    boolean isFor(Offer offer, Setting setting) {
        return offer.isForEveryone()
                || em.createQuery(
                                        "select count(x) from OfferSetting x where x.offerId = :offer and x.settingId = :setting",
                                        Long.class)
                                .setParameter("offer", offer.getId())
                                .setParameter("setting", setting.getId())
                                .getSingleResult()
                        > 0;
    }
}

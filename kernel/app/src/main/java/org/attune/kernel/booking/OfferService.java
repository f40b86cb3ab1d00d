package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.OfferTerms;
import org.attune.api.diary.SeriesPreview;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.diary.KindCatalogue;
import org.jspecify.annotations.Nullable;

/** Offers sessions: the principal and the office for everybody, a practitioner those that they give. */
@ApplicationScoped
@Transactional
@Requires(Permission.OFFER_SESSIONS)
@ConsentNotNeeded("Offers sessions to settings, and names no child")
public class OfferService {

    private static final String LINE =
            "select o.id, o.kind, o.title, o.firstDay, o.lastDay, o.everyWeeks, o.withdrawnAt, o.version, o.about, o.capacity,"
                    + " sum(case when s.live = true and s.startsAt > :now then 1 else 0 end),"
                    + " sum(case when s.live = true and s.startsAt > :now then s.booked else 0 end),"
                    + " sum(case when s.live = true and s.startsAt > :now then s.capacity else 0 end),"
                    + " sum(case when s.live = true and s.startsAt > :now then s.waiting else 0 end),"
                    + " o.serviceOnly"
                    + " from OfferedSession s join s.offer o where ";
    private static final String GROUP =
            " group by o.id, o.kind, o.title, o.firstDay, o.lastDay, o.everyWeeks, o.withdrawnAt, o.version, o.about, o.capacity,"
                    + " o.serviceOnly order by o.id desc";

    /** @param next where the next page goes on; null where there is none */
    public record Page(List<OfferLine> lines, @Nullable UUID next) {}

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    OfferAccess access;

    @Inject
    Offers offers;

    @Inject
    OfferChanges changes;

    @Inject
    KindCatalogue kinds;

    public SeriesPreview preview(OfferInput entered) {
        return offers.preview(own(entered.offer()));
    }

    public UUID make(OfferInput entered) {
        return offers.make(own(entered.offer()));
    }

    /** A practitioner offers what they give themselves, with colleagues or alone. */
    private NewOffer own(NewOffer wanted) {
        boolean gives = wanted.practitionerIds().contains(access.me());
        if (!access.keepsAll() && !wanted.practitionerIds().isEmpty() && !gives) {
            throw new InvalidException(
                    "people", "Choose yourself too: others are put into sessions by the principal or the office");
        }
        return wanted;
    }

    /** The newest first; one statement. A practitioner's own, unless they keep everybody's. */
    public Page page(@Nullable UUID after, int limit) {
        String theirs = access.keepsAll()
                ? "1 = 1"
                : "exists (select x.id from OfferPerson x where x.offerId = o.id and x.practitionerId = :me)";
        TypedQuery<Object[]> query = em.createQuery(
                        LINE + theirs + (after == null ? "" : " and o.id < :after") + GROUP, Object[].class)
                .setParameter("now", London.now());
        if (!access.keepsAll()) {
            query.setParameter("me", access.me());
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        Map<String, String> titles = kinds.titles();
        List<OfferLine> found = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> line(row, titles))
                .toList();
        boolean more = found.size() > limit;
        List<OfferLine> shown = more ? found.subList(0, limit) : found;
        return new Page(shown, more ? shown.get(limit - 1).id() : null);
    }

    public OfferLine get(UUID id) {
        Optional<OfferLine> found = em.createQuery(LINE + "o.id = :id" + GROUP, Object[].class)
                .setParameter("now", London.now())
                .setParameter("id", id)
                .getResultStream()
                .map(row -> line(row, kinds.titles()))
                .findFirst();
        if (found.isEmpty() || !access.keeps(id)) {
            audit.refused("attune.offer", id, null, "not here, or gives it not");
            throw new NotFoundException("There is no such offer among those that you give.");
        }
        return found.get();
    }

    /** What can be changed of it, as it stands; its version is the line's. */
    public OfferTerms terms(UUID id) {
        return offers.terms(Objects.requireNonNull(em.find(Offer.class, get(id).id())));
    }

    /**
     * What it is, how it is booked and by whom, for its sessions that are still to come. Those who wait get what comes free, and
     * those who booked are told what matters to them.
     *
     * @param version the one that was shown
     * @throws ConflictException where somebody has changed it since
     */
    public void change(UUID id, int version, OfferTermsInput entered) {
        changes.change(get(id).id(), version, entered);
    }

    /** Nothing more of it can be booked; what is booked stays, and so do its sessions. */
    public void withdraw(UUID id) {
        if (!get(id).withdrawn()) {
            Objects.requireNonNull(em.find(Offer.class, id)).withdraw(London.now());
            em.flush();
        }
    }

    private static OfferLine line(Object[] row, Map<String, String> titles) {
        String kind = (String) row[1];
        return new OfferLine(
                (UUID) row[0],
                ((Number) row[7]).intValue(),
                titles.getOrDefault(kind, kind),
                (String) row[2],
                (String) row[8],
                ((Number) row[9]).intValue(),
                (LocalDate) row[3],
                (LocalDate) row[4],
                (Integer) row[5],
                (Boolean) row[14],
                row[6] != null,
                ((Number) row[10]).longValue(),
                ((Number) row[11]).longValue(),
                ((Number) row[12]).longValue(),
                ((Number) row[13]).longValue());
    }

    /** Who the reader is among them; null where they are none. */
    public @Nullable UUID me() {
        return user.practitionerId();
    }

    /** Whether they offer for others too. */
    public boolean keepsAll() {
        return access.keepsAll();
    }

    /** What may be booked, by its key. */
    public List<Kind> bookable() {
        return kinds.all().stream()
                .filter(kind -> kind.bookable())
                .map(kind -> new Kind(kind.key(), kind.title()))
                .toList();
    }

    /** A kind of session to choose. */
    public record Kind(String key, String title) implements Serializable {}
}

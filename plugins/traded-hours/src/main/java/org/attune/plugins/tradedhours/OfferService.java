package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.invoice.Amounts;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Price lists: drafted, and issued for good. Another version takes the place of one that is not right any more. */
@ApplicationScoped
@Transactional
public class OfferService {

    private static final int TITLE = 120;
    private static final int WORDS = 4000;
    private static final int TERMS = 8000;
    private static final int MOST_LINES = 40;
    private static final int HOUR = 60;
    private static final int MOST_MINUTES = 1000 * HOUR;
    private static final int MOST_PENCE = 10_000_000;
    private static final int WHOLE = 10_000;
    private static final int MOST = 200;

    @Inject
    EntityManager em;

    @Inject
    PluginSettings settings;

    @Inject
    CurrentUser user;

    /** All of them, the newest year and version first; for a setting's people those that are issued. */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public List<Offer> list() {
        return em
                .createQuery(
                        "select o from TradedHoursOffer o order by o.academicYear desc, o.number desc", Offer.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(offer -> offer.isIssued() || isOffice())
                .toList();
    }

    /**
     * A draft for a year, with the lines of the newest list that there is. Where there is a draft already, that one.
     *
     * @return its id
     */
    @Requires(Permission.MANAGE_SERVICE)
    public UUID start(AcademicYear year, UUID submission) {
        List<Offer> before = em.createQuery(
                        "select o from TradedHoursOffer o order by o.academicYear desc, o.number desc", Offer.class)
                .setMaxResults(MOST)
                .getResultList();
        for (Offer offer : before) {
            if (offer.getYear().equals(year) && !offer.isIssued()) {
                return offer.getId();
            }
        }
        int number = before.stream()
                .filter(offer -> offer.getYear().equals(year))
                .mapToInt(Offer::getNumber)
                .max()
                .orElse(0);
        Offer draft = new Offer(year, number + 1, submission);
        draft.words(
                "", String.join("\n", settings.get(TradedHoursSettings.class).coreWork()), "");
        em.persist(draft);
        em.flush();
        before.stream().filter(Offer::isIssued).findFirst().ifPresent(last -> copy(last, draft));
        return draft.getId();
    }

    private void copy(Offer from, Offer to) {
        to.words(from.getIntro(), from.getCore(), from.getTerms());
        prices(from.getId()).forEach(price -> em.persist(price.copyTo(to.getId())));
        discounts(from.getId()).forEach(discount -> em.persist(discount.copyTo(to.getId())));
    }

    /** @throws NotFoundException where there is none, or it is not issued and the reader is of a setting */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public OfferView view(@Nullable UUID id) {
        Offer offer = id == null ? null : em.find(Offer.class, id);
        if (offer == null || !offer.isIssued() && !isOffice()) {
            throw new NotFoundException("There is no such price list.");
        }
        return new OfferView(
                offer.getId(),
                offer.getVersion(),
                offer.getYear(),
                offer.getNumber(),
                offer.isIssued(),
                offer.isIssued() ? "By " + offer.getIssuedName() + ", " + offer.getIssuedWords() : "",
                offer.getIntro(),
                offer.getCore(),
                offer.getTerms(),
                prices(offer.getId()),
                discounts(offer.getId()),
                (offer.isIssued()
                                ? offer.rules()
                                : settings.get(TradedHoursSettings.class).charging())
                        .costs());
    }

    /** What it says besides its prices. */
    @Requires(Permission.MANAGE_SERVICE)
    public void words(UUID id, int version, @Nullable String intro, @Nullable String core, @Nullable String terms) {
        Offer offer = draft(id);
        if (offer.getVersion() != version) {
            throw new ConflictException("Someone else changed this after you opened it. Open it again to see it.");
        }
        Entered entered = new Entered();
        String first = entered.optional("intro", intro, WORDS);
        String free = entered.optional("core", core, WORDS);
        String conditions = entered.optional("terms", terms, TERMS);
        entered.done();
        offer.words(first, free, conditions);
        em.flush();
    }

    /**
     * Adds a price.
     *
     * @param kind what is sold
     * @param hours of a block, as typed; not looked at otherwise
     * @param pounds without tax, as typed
     */
    @Requires(Permission.MANAGE_SERVICE)
    public void addPrice(
            UUID id,
            @Nullable PriceKind kind,
            @Nullable String title,
            @Nullable String hours,
            @Nullable String pounds) {
        Offer offer = draft(id);
        Entered entered = new Entered();
        entered.check(kind != null, "kind", "Choose how it is sold");
        String named = entered.line(
                "priceTitle", title, TITLE, "Say what it is, for example Hour of an educational psychologist");
        List<OfferPrice> there = prices(id);
        entered.check(
                there.stream().noneMatch(price -> price.getTitle().equalsIgnoreCase(named)),
                "priceTitle",
                "There is a price of this name already: remove it first");
        entered.check(there.size() < MOST_LINES, "priceTitle", "A price list has at most " + MOST_LINES + " prices");
        boolean ofBlock = kind == PriceKind.BLOCK || hours != null && !hours.isBlank();
        int minutes = ofBlock ? Amounts.minutes(hours) : HOUR;
        entered.check(
                minutes >= 1 && minutes <= MOST_MINUTES,
                "blockHours",
                "Enter how many hours a block has, for example 6");
        long pence = Amounts.pence(pounds);
        entered.check(pence >= 1 && pence <= MOST_PENCE, "pounds", "Enter a price in pounds, for example 95 or 540.50");
        entered.done();
        em.persist(new OfferPrice(
                offer.getId(),
                kind == null ? PriceKind.HOURS : kind,
                named,
                kind == PriceKind.BLOCK ? minutes : HOUR,
                Math.toIntExact(pence)));
        em.flush();
    }

    @Requires(Permission.MANAGE_SERVICE)
    public void addDiscount(UUID id, @Nullable DiscountKind kind, @Nullable String title, @Nullable String percent) {
        Offer offer = draft(id);
        Entered entered = new Entered();
        entered.check(kind != null, "discountKind", "Choose who has it");
        String named = entered.line("discountTitle", title, TITLE, "Say what it is, for example Three schools or more");
        List<OfferDiscount> there = discounts(id);
        entered.check(
                there.stream().noneMatch(one -> one.getTitle().equalsIgnoreCase(named)),
                "discountTitle",
                "There is a discount of this name already: remove it first");
        entered.check(
                there.size() < MOST_LINES, "discountTitle", "A price list has at most " + MOST_LINES + " discounts");
        int points = Amounts.basisPoints(percent);
        entered.check(points >= 1 && points <= WHOLE, "percent", "Enter a number up to 100, for example 5 or 7.5");
        entered.done();
        em.persist(new OfferDiscount(offer.getId(), kind == null ? DiscountKind.OTHER : kind, named, points));
        em.flush();
    }

    /** Removes a price or a discount of a draft. Where it is gone already, nothing happens. */
    @Requires(Permission.MANAGE_SERVICE)
    public void remove(UUID id, UUID line) {
        draft(id);
        OfferPrice price = em.find(OfferPrice.class, line);
        if (price != null && price.getOfferId().equals(id)) {
            em.remove(price);
        }
        OfferDiscount discount = em.find(OfferDiscount.class, line);
        if (discount != null && discount.getOfferId().equals(id)) {
            em.remove(discount);
        }
        em.flush();
    }

    /**
     * Issues it: from then on agreements are made on it, and it never changes.
     *
     * @throws RefusedException where it has no price, or does not say what is free
     */
    @Requires(Permission.MANAGE_SERVICE)
    public void issue(UUID id) {
        Offer offer = draft(id);
        if (prices(id).isEmpty()) {
            throw new RefusedException("no-price", "Add a price first. Nothing was issued.");
        }
        if (offer.getCore().isEmpty()) {
            throw new RefusedException(
                    "no-core-work", "Say first what is free, so that no setting pays for it. Nothing was issued.");
        }
        offer.issue(settings.get(TradedHoursSettings.class).charging(), user.getDisplayName(), AcademicYear.today());
        em.flush();
    }

    private Offer draft(UUID id) {
        Offer offer = em.find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (offer == null) {
            throw new NotFoundException("There is no such price list.");
        }
        if (offer.isIssued()) {
            throw new RefusedException(
                    "issued",
                    "This price list is issued, and what is issued never changes. Start another version of it.");
        }
        return offer;
    }

    private boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }

    private List<OfferPrice> prices(UUID offer) {
        return em.createQuery(
                        "select p from TradedHoursPrice p where p.offerId = :offer order by p.id", OfferPrice.class)
                .setParameter("offer", offer)
                .getResultList();
    }

    private List<OfferDiscount> discounts(UUID offer) {
        return em.createQuery(
                        "select d from TradedHoursDiscount d where d.offerId = :offer order by d.id",
                        OfferDiscount.class)
                .setParameter("offer", offer)
                .getResultList();
    }
}

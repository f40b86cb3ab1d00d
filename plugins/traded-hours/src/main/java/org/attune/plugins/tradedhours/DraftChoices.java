package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.page.Choice;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;

/** What an agreement can be drafted of: the newest price lists of this year and the next. */
@ApplicationScoped
@Transactional
public class DraftChoices {

    /** In how many parts a price may be invoiced. */
    static final List<Parts> PARTS = Instalments.CHOICES.stream()
            .map(parts -> new Parts(parts.toString(), Instalments.words(parts)))
            .toList();

    private static final Comparator<Offer> BY_NUMBER = Comparator.comparingInt(Offer::getNumber);
    private static final Comparator<Choice> BY_YEAR =
            Comparator.comparing(choice -> choice.name().substring(0, 4));

    @Inject
    EntityManager em;

    /** @param value what the form sends */
    public record Parts(String value, String words) {}

    /** What can be chosen: a price decides the year, and the discount is of the same list. */
    public record Lines(List<Choice> prices, List<Choice> discounts) {}

    /** By year. */
    @Requires(Permission.MANAGE_SERVICE)
    public Lines now() {
        Map<UUID, Offer> offers = newest();
        if (offers.isEmpty()) {
            return new Lines(List.of(), List.of());
        }
        List<OfferPrice> prices = em.createQuery(
                        "select p from TradedHoursPrice p where p.offerId in :offers order by p.id", OfferPrice.class)
                .setParameter("offers", offers.keySet())
                .getResultList();
        List<OfferDiscount> discounts = em.createQuery(
                        "select d from TradedHoursDiscount d where d.offerId in :offers order by d.id",
                        OfferDiscount.class)
                .setParameter("offers", offers.keySet())
                .getResultList();
        return new Lines(
                prices.stream()
                        .map(one -> new Choice(one.getId(), year(offers, one.getOfferId()) + one.line()))
                        .sorted(BY_YEAR)
                        .toList(),
                discounts.stream()
                        .map(one -> new Choice(
                                one.getId(), year(offers, one.getOfferId()) + one.getTitle() + ", " + one.getPercent()))
                        .sorted(BY_YEAR)
                        .toList());
    }

    private static String year(Map<UUID, Offer> offers, UUID offer) {
        Offer of = offers.get(offer);
        return of == null ? "" : of.getYear().words() + ", ";
    }

    private Map<UUID, Offer> newest() {
        int now = AcademicYear.current().start();
        Collection<Offer> newest = em
                .createQuery(
                        "select o from TradedHoursOffer o where o.academicYear in :years"
                                + " and o.state = org.attune.plugins.tradedhours.OfferState.ISSUED",
                        Offer.class)
                .setParameter("years", List.of(now, now + 1))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Offer::getYear, Function.identity(), BinaryOperator.maxBy(BY_NUMBER)))
                .values();
        return newest.stream().collect(Collectors.toMap(Offer::getId, Function.identity()));
    }
}

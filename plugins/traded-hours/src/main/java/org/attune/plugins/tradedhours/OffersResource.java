package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** {@code /api/v1/plugins/traded-hours/price-lists}: what is sold, at which prices. */
@Path("price-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OffersResource {

    /** A price list, without its lines. */
    public record Head(UUID id, int academicYear, int version, boolean issued) {}

    /** @param items the newest year and version first */
    public record ListBody(List<Head> items) {}

    /** @param pence without tax, for so many minutes */
    public record Price(UUID id, PriceKind kind, String title, int minutes, long pence) {}

    /** @param percent for example "5%" */
    public record Discount(UUID id, DiscountKind kind, String title, String percent) {}

    /** @param free what no setting pays for, a line each */
    public record Body(
            UUID id,
            int academicYear,
            int version,
            boolean issued,
            List<Price> prices,
            List<Discount> discounts,
            List<String> free) {}

    @Inject
    OfferService offers;

    @GET
    public ListBody list() {
        return new ListBody(offers.list().stream()
                .map(offer -> new Head(offer.getId(), offer.getYear().start(), offer.getNumber(), offer.isIssued()))
                .toList());
    }

    @GET
    @Path("{id}")
    public Body one(@PathParam("id") UUID id) {
        OfferView view = offers.view(id);
        return new Body(
                view.id(),
                view.year().start(),
                view.number(),
                view.issued(),
                view.prices().stream()
                        .map(one -> new Price(
                                one.getId(),
                                one.getKind(),
                                one.getTitle(),
                                one.getMinutes(),
                                one.getMoney().pence()))
                        .toList(),
                view.discounts().stream()
                        .map(one -> new Discount(one.getId(), one.getKind(), one.getTitle(), one.getPercent()))
                        .toList(),
                view.coreLines());
    }
}

package org.attune.plugins.tradedhours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.VatRate;
import org.attune.api.persistence.TenantEntity;

/** A discount of a price list. */
@Entity(name = "TradedHoursDiscount")
@Table(name = "offer_discount", schema = "plugin_traded_hours")
public class OfferDiscount extends TenantEntity {

    @Column(name = "offer_id", updatable = false)
    private UUID offerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private DiscountKind kind;

    @Column(name = "title", updatable = false)
    private String title = "";

    @Column(name = "basis_points", updatable = false)
    private int basisPoints;

    protected OfferDiscount() {}

    OfferDiscount(UUID offerId, DiscountKind kind, String title, int basisPoints) {
        this.offerId = offerId;
        this.kind = kind;
        this.title = title;
        this.basisPoints = basisPoints;
    }

    OfferDiscount copyTo(UUID another) {
        return new OfferDiscount(another, kind, title, basisPoints);
    }

    public UUID getOfferId() {
        return offerId;
    }

    public DiscountKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** What it takes off, rounded to the nearest penny, as the tax on it is. */
    Money of(Money list) {
        return new VatRate(basisPoints).on(list);
    }

    public String getPercent() {
        return new VatRate(basisPoints).words();
    }
}

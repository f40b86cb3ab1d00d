package org.attune.plugins.tradedhours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.invoice.Money;
import org.attune.api.persistence.TenantEntity;

/** A price of a price list, without tax: of an hour, or of a block of hours. */
@Entity(name = "TradedHoursPrice")
@Table(name = "offer_price", schema = "plugin_traded_hours")
public class OfferPrice extends TenantEntity {

    @Column(name = "offer_id", updatable = false)
    private UUID offerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private PriceKind kind;

    @Column(name = "title", updatable = false)
    private String title = "";

    @Column(name = "minutes", updatable = false)
    private int minutes;

    @Column(name = "pence", updatable = false)
    private int pence;

    protected OfferPrice() {}

    OfferPrice(UUID offerId, PriceKind kind, String title, int minutes, int pence) {
        this.offerId = offerId;
        this.kind = kind;
        this.title = title;
        this.minutes = minutes;
        this.pence = pence;
    }

    OfferPrice copyTo(UUID another) {
        return new OfferPrice(another, kind, title, minutes, pence);
    }

    public UUID getOfferId() {
        return offerId;
    }

    public PriceKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public int getMinutes() {
        return minutes;
    }

    public Money getMoney() {
        return new Money(pence);
    }

    /** How much it is that is sold: for example "1 hour", "6 hours". */
    public String getTime() {
        return Hours.words(minutes);
    }

    /** For example "Block of six hours: £540.00". */
    String line() {
        return title + ": " + getMoney().words();
    }
}

package org.attune.plugins.tradedhours;

import java.util.UUID;
import org.attune.api.invoice.Money;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody drafts it.
 *
 * @param quantity how many hours or blocks, as typed
 * @param buysWith its trust or cluster, where it has a discount for that
 */
public record ContractDraft(
        @Nullable UUID settingId,
        @Nullable UUID priceId,
        @Nullable String quantity,
        @Nullable UUID discountId,
        @Nullable String buysWith,
        int instalments,
        @Nullable String note) {

    /** The same, with nothing wrong in it. */
    record Checked(
            Offer offer,
            OfferPrice price,
            int quantity,
            @Nullable OfferDiscount discount,
            String buysWith,
            int instalments,
            String note) {

        int minutes() {
            return quantity * price.getMinutes();
        }

        Money list() {
            return new Money(price.getMoney().pence() * quantity);
        }

        Money net() {
            OfferDiscount off = discount;
            return off == null ? list() : list().plus(off.of(list()).negated());
        }
    }
}

package org.attune.plugins.tradedhours;

/** A price list is drafted, and then issued for good. */
public enum OfferState {
    DRAFT,
    ISSUED
}

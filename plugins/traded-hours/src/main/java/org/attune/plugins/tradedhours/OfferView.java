package org.attune.plugins.tradedhours;

import java.util.List;
import java.util.UUID;

/**
 * A price list with its lines.
 *
 * @param core what is free
 * @param costs what an hour of each kind is charged as: fixed once it is issued, else by the options of today
 */
public record OfferView(
        UUID id,
        int version,
        AcademicYear year,
        int number,
        boolean issued,
        String issuedWords,
        String intro,
        String core,
        String terms,
        List<OfferPrice> prices,
        List<OfferDiscount> discounts,
        List<ChargeRules.Cost> costs) {

    public String title() {
        return "Price list for " + year.words();
    }

    public List<String> coreLines() {
        return core.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public String stateWords() {
        return issued ? "Issued" : "Draft";
    }
}

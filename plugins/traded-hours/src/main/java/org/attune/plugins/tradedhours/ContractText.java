package org.attune.plugins.tradedhours;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attune.api.invoice.Money;
import org.attune.api.ledger.CarryOver;
import org.jspecify.annotations.Nullable;

/** The words of an agreement, as both sides agree to them: made once, when it is sent, and kept. */
final class ContractText {

    private ContractText() {}

    /**
     * @param service what the service is called
     * @param by who sends it for the service
     * @param rules what holds for accounts
     */
    static String of(
            Contract contract,
            Offer offer,
            OfferPrice price,
            @Nullable OfferDiscount discount,
            TradedHoursSettings rules,
            String service,
            String by,
            LocalDate on) {
        Money net = contract.net();
        Money vat = contract.vat().on(net);
        boolean asYouGo = contract.getKind() == ContractKind.PAY_AS_YOU_GO;
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Agreement " + contract.reference() + ": " + contract.getKind().words());
        line(text, "Between " + service + " and " + contract.getSetting().getName());
        line(text, "For the school year " + contract.getYear().words());
        part(text, "What is bought");
        line(text, price.line() + " (" + Hours.words(price.getMinutes()) + "), without VAT");
        String together =
                price.getKind() == PriceKind.BLOCK ? ", " + Hours.words(contract.getMinutes()) + " together" : "";
        line(text, price.getKind().count(contract.getQuantity()) + together);
        part(text, "What it costs");
        if (discount != null) {
            line(text, "List price: " + contract.list().words());
            line(
                    text,
                    "Discount, " + discount.getTitle() + with(contract) + ": " + discount.getPercent() + ", "
                            + discount.of(contract.list()).words());
        }
        String most = asYouGo ? " at most" : "";
        line(
                text,
                "Price: " + net.words() + most + " without VAT, " + vat.words() + " VAT ("
                        + contract.vat().words() + "), " + net.plus(vat).words() + most + " in all");
        line(
                text,
                asYouGo
                        ? "Only time that is used is paid for, and invoiced as it is used"
                        : "Invoiced as: " + Instalments.words(contract.getInstalments()));
        part(text, "What an hour of work uses, with its preparation and writing up");
        line(text, costs(offer.rules().costs()));
        part(text, "What is free");
        line(text, offer.getCore());
        part(text, "At the end of the year");
        line(text, asYouGo ? "Nothing goes on: what was not used is not paid for" : end(rules));
        section(text, "Conditions", offer.getTerms());
        section(text, "Note", contract.getNote());
        part(text, "For the service");
        line(text, by + ", " + Days.words(on));
        return text.toString().strip();
    }

    private static String with(Contract contract) {
        return contract.getBuysWith().isEmpty() ? "" : " (" + contract.getBuysWith() + ")";
    }

    private static String costs(List<ChargeRules.Cost> costs) {
        return costs.stream().map(cost -> cost.kind() + ": " + cost.words()).collect(Collectors.joining("\n"));
    }

    private static String end(TradedHoursSettings rules) {
        return rules.carryOver() == CarryOver.NOTHING
                ? "Hours that are left lapse"
                : rules.carryOver() == CarryOver.EVERYTHING
                        ? "Hours that are left go to the next year"
                        : "Up to " + rules.carryOverLimitHours()
                                + " hours that are left go to the next year, and the rest lapses";
    }

    private static void section(StringBuilder text, String title, String words) {
        if (!words.isEmpty()) {
            part(text, title);
            line(text, words);
        }
    }

    private static void part(StringBuilder text, String title) {
        text.append('\n').append(title.toUpperCase(Locale.UK)).append('\n');
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}

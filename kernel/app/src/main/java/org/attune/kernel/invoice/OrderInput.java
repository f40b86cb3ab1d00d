package org.attune.kernel.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.invoice.Amounts;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.NewOrder;
import org.attune.api.invoice.VatRate;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody or a program enters it.
 *
 * @param minutes how much time
 * @param netPence the price without tax
 * @param vatPercent the rate of tax in per cent, "20" or "17.5"; null for the authority's usual one
 * @param submissionId the same when it is sent again
 */
public record OrderInput(
        @Nullable UUID accountId,
        @Nullable String number,
        @Nullable String orderedBy,
        @Nullable LocalDate orderedOn,
        @Nullable String what,
        @Nullable Integer minutes,
        @Nullable Integer netPence,
        @Nullable String vatPercent,
        @Nullable UUID submissionId) {

    private static final int MOST_VAT = 10_000;

    /** @throws InvalidException naming each field that is missing or cannot be right */
    NewOrder order(VatRate usual) {
        List<FieldError> errors = new ArrayList<>();
        if (accountId == null) {
            errors.add(new FieldError("accountId", "Say which account it is for"));
        }
        if (submissionId == null) {
            errors.add(new FieldError("submissionId", "Send a number of its own with each order, the same each time"));
        }
        int vat = vatPercent == null ? usual.basisPoints() : Amounts.basisPoints(vatPercent);
        if (vat < 0 || vat > MOST_VAT) {
            errors.add(new FieldError("vatPercent", "Enter the rate of VAT in per cent, for example 20 or 0"));
        }
        // What is missing is what cannot be: the rules name it with all else that is wrong.
        int time = minutes == null ? 0 : minutes;
        Money net = new Money(netPence == null ? -1 : netPence);
        errors.addAll(
                InvoiceRules.errors(Text.tidy(number), Text.tidy(orderedBy), orderedOn, Text.tidy(what), time, net));
        if (accountId == null || submissionId == null || orderedOn == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new NewOrder(
                accountId,
                Text.tidy(number),
                Text.tidy(orderedBy),
                orderedOn,
                Text.tidy(what),
                time,
                net,
                new VatRate(vat),
                submissionId);
    }
}

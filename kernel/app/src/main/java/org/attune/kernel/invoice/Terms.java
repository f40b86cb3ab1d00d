package org.attune.kernel.invoice;

import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Text;

/**
 * What an authority says about its invoices.
 *
 * @param vatBasisPoints the usual rate of tax in hundredths of a per cent
 * @param paymentDays how many days after its issue an invoice is due
 * @param prefix before the number; capital letters and digits
 * @param seller who sells, with the postal address; empty: the service's name
 * @param howToPay for the foot of the invoice
 */
public record Terms(
        int vatBasisPoints, int paymentDays, String prefix, String seller, String vatNumber, String howToPay) {

    /** What holds until the authority says something: docs/invoices.md. */
    static final Terms USUAL = new Terms(2000, 30, "", "", "", "");

    private static final int MOST_VAT = 10_000;
    private static final int MOST_DAYS = 365;
    private static final int LONGEST_SELLER = 500;
    private static final int LONGEST_HOW_TO_PAY = 1000;

    /** @throws InvalidException naming each field that cannot be right */
    Terms checked() {
        List<FieldError> errors = new ArrayList<>();
        if (vatBasisPoints < 0 || vatBasisPoints > MOST_VAT) {
            errors.add(new FieldError("vat", "Enter the rate of VAT in per cent, for example 20 or 0"));
        }
        if (paymentDays < 0 || paymentDays > MOST_DAYS) {
            errors.add(new FieldError("days", "Enter how many days there are to pay, from 0 to 365"));
        }
        if (!prefix.matches("[A-Z0-9]{0,8}")) {
            errors.add(new FieldError("prefix", "Enter up to 8 capital letters and digits, or nothing"));
        }
        if (seller.length() > LONGEST_SELLER || !Text.isLines(seller)) {
            errors.add(new FieldError("seller", "Enter the name and address in 500 characters or fewer"));
        }
        if (!vatNumber.matches("[A-Z0-9 ]{0,20}")) {
            errors.add(new FieldError("vatNumber", "Enter the VAT number, for example GB 123 4567 89, or nothing"));
        }
        if (howToPay.length() > LONGEST_HOW_TO_PAY || !Text.isLines(howToPay)) {
            errors.add(new FieldError("howToPay", "Enter how to pay in 1,000 characters or fewer"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return this;
    }
}

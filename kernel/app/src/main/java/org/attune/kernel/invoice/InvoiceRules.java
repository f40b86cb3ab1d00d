package org.attune.kernel.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.NewInvoice;
import org.attune.api.invoice.NewOrder;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** What an order and an invoice can say. */
final class InvoiceRules {

    static final int LONGEST_REASON = 1000;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int MOST_MINUTES = 1_000_000;
    private static final long MOST_PENCE = 100_000_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_REFERENCE = 60;

    private InvoiceRules() {}

    static void check(NewOrder order) {
        refuse(errors(
                order.number(), order.orderedBy(), order.orderedOn(), order.what(), order.minutes(), order.net()));
    }

    static List<FieldError> errors(
            String number, String orderedBy, @Nullable LocalDate orderedOn, String what, int minutes, Money net) {
        List<FieldError> errors = new ArrayList<>();
        if (!isLine(number, LONGEST_NUMBER)) {
            errors.add(new FieldError("number", "Enter the setting’s purchase order number, up to 40 characters"));
        }
        if (!isLine(orderedBy, LONGEST_NAME)) {
            errors.add(new FieldError("orderedBy", "Enter who ordered it, up to 120 characters"));
        }
        if (!isPast(orderedOn)) {
            errors.add(new FieldError("orderedOn", "Enter the day it was ordered: today or in the past"));
        }
        if (!isLine(what, LONGEST_WHAT)) {
            errors.add(new FieldError("what", "Enter what it is for, up to 200 characters"));
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            errors.add(new FieldError("minutes", "Enter how many hours were ordered, for example 12 or 7.5"));
        }
        if (net.pence() < 1 || net.pence() > MOST_PENCE) {
            errors.add(new FieldError("netPence", "Enter the price in pounds without VAT, for example 1250 or 98.50"));
        }
        return errors;
    }

    static void check(NewInvoice invoice) {
        List<FieldError> errors = new ArrayList<>();
        if (!invoice.orderNumber().isEmpty() && !isLine(invoice.orderNumber(), LONGEST_NUMBER)) {
            errors.add(new FieldError("orderNumber", "The purchase order number must have 40 characters or fewer"));
        }
        if (invoice.lines().isEmpty() || invoice.lines().size() > NewInvoice.MOST_LINES) {
            errors.add(new FieldError("lines", "An invoice has 1 to 100 lines"));
        }
        invoice.lines().forEach(line -> check(line, errors));
        if (invoice.lines().stream().mapToLong(line -> line.net().pence()).sum() < 0
                || invoice.lines().stream()
                                .mapToLong(line -> line.tax().pence())
                                .sum()
                        < 0) {
            errors.add(new FieldError("lines", "An invoice cannot come to less than nothing"));
        }
        refuse(errors);
    }

    private static void check(InvoiceLine line, List<FieldError> errors) {
        Integer minutes = line.minutes();
        if (!isLine(line.what(), LONGEST_WHAT)
                || minutes != null && (minutes < 1 || minutes > MOST_MINUTES)
                || Math.abs(line.net().pence()) > MOST_PENCE) {
            errors.add(new FieldError(
                    "lines", "Each line says what it is for, and has an amount of up to a million pounds"));
        }
    }

    static void checkPayment(@Nullable LocalDate paidOn, String reference) {
        List<FieldError> errors = new ArrayList<>();
        if (!isPast(paidOn)) {
            errors.add(new FieldError("paidOn", "Enter the day it was paid: today or in the past"));
        }
        if (!isLine(reference, LONGEST_REFERENCE)) {
            errors.add(new FieldError("reference", "Enter the finance system’s reference, up to 60 characters"));
        }
        refuse(errors);
    }

    static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON || !Text.isLines(reason)) {
            throw new InvalidException(
                    "reason", "Say why it is cancelled, in 1,000 characters or fewer: it is printed");
        }
    }

    private static boolean isLine(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && Text.isLine(text);
    }

    private static boolean isPast(@Nullable LocalDate day) {
        return day != null && !day.isBefore(EARLIEST) && !day.isAfter(London.today());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors.stream().distinct().toList());
        }
    }
}

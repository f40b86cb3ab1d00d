package org.attune.kernel.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.attune.api.invoice.InvoiceKind;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.InvoiceState;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.VatRate;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** An invoice in words, for pages and PDFs. */
public record InvoiceView(InvoiceDocument document, String setting, List<InvoiceLine> lines) {

    private static final int HOUR = 60;

    /** The tax of one rate. */
    public record Tax(String rate, String net, String tax) {}

    static InvoiceView of(InvoiceService.Named named) {
        return new InvoiceView(named.document(), named.setting(), List.of());
    }

    static InvoiceView of(InvoiceService.Whole whole) {
        return new InvoiceView(whole.named().document(), whole.named().setting(), whole.lines());
    }

    public UUID id() {
        return document.getId();
    }

    /** "Invoice 2026-00017", or what a draft is called. */
    public String title() {
        return isDraft() ? "Draft invoice for " + setting : document.kind().title() + " " + document.number();
    }

    public String number() {
        return isDraft() ? "Draft" : document.number();
    }

    public String kind() {
        return document.kind().title();
    }

    public boolean isDraft() {
        return document.state() == InvoiceState.DRAFT;
    }

    public boolean isToPay() {
        return document.state() == InvoiceState.ISSUED;
    }

    public boolean isInvoice() {
        return document.kind() == InvoiceKind.INVOICE;
    }

    /** Whether a credit note can still cancel it. */
    public boolean isCancellable() {
        return isInvoice() && (isToPay() || document.state() == InvoiceState.PAID);
    }

    public String state() {
        if (isToPay() && isInvoice()) {
            return isOverdue() ? "Overdue" : "To be paid";
        }
        return document.state().title();
    }

    private boolean isOverdue() {
        LocalDate due = document.dueOn();
        return due != null && due.isBefore(London.today());
    }

    /** The colour of its tag. */
    public String tone() {
        return switch (document.state()) {
            case DRAFT, CANCELLED -> "neutral";
            case PAID -> "ok";
            case ISSUED -> isInvoice() && isOverdue() ? "stop" : "info";
        };
    }

    public String issuedOn() {
        return words(document.issuedOn());
    }

    public String dueOn() {
        return words(document.dueOn());
    }

    public String paidOn() {
        return words(document.paidOn());
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : London.words(day);
    }

    public String paidReference() {
        return document.paidReference();
    }

    public String orderNumber() {
        return document.orderNumber();
    }

    public String reason() {
        return document.reason();
    }

    public String vatNumber() {
        return document.vatNumber();
    }

    public List<String> billedTo() {
        return document.billedTo().isEmpty()
                ? List.of(setting)
                : document.billedTo().lines().toList();
    }

    public List<String> seller() {
        return document.seller().lines().toList();
    }

    public List<String> howToPay() {
        return document.howToPay().lines().toList();
    }

    public @Nullable UUID credits() {
        return document.creditsId();
    }

    public UUID account() {
        return document.accountId();
    }

    public String net() {
        return document.net().words();
    }

    public String vat() {
        return document.vat().words();
    }

    public String gross() {
        return document.gross().words();
    }

    /** How much time a line is for; empty where it is for none. */
    public String hours(InvoiceLine line) {
        Integer minutes = line.minutes();
        return minutes == null ? "" : String.format("%d:%02d", minutes / HOUR, minutes % HOUR);
    }

    public String words(Money money) {
        return money.words();
    }

    /** What each rate comes to, the lowest first. */
    public List<Tax> taxes() {
        TreeMap<Integer, Money[]> rates = new TreeMap<>();
        for (InvoiceLine line : lines) {
            Money[] sums =
                    rates.computeIfAbsent(line.vat().basisPoints(), rate -> new Money[] {Money.NONE, Money.NONE});
            sums[0] = sums[0].plus(line.net());
            sums[1] = sums[1].plus(line.tax());
        }
        return rates.entrySet().stream()
                .map(rate -> new Tax(
                        new VatRate(rate.getKey()).words(), rate.getValue()[0].words(), rate.getValue()[1].words()))
                .toList();
    }

    /** As an address is written on one line. */
    public String billedToLine() {
        return String.join(", ", billedTo());
    }
}

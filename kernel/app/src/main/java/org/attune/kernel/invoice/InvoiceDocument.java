package org.attune.kernel.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.invoice.Invoice;
import org.attune.api.invoice.InvoiceKind;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.InvoiceState;
import org.attune.api.invoice.Money;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** An invoice or a credit note. Its number is the database's to give. */
@Entity
@Table(name = "invoice", schema = "attune")
public class InvoiceDocument extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private InvoiceKind kind = InvoiceKind.INVOICE;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private InvoiceState state = InvoiceState.DRAFT;

    @Column(name = "scheme", updatable = false)
    private String scheme = "";

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "setting_id", updatable = false)
    private UUID settingId;

    @Column(name = "order_number", updatable = false)
    private String orderNumber = "";

    @Column(name = "year", insertable = false, updatable = false)
    private @Nullable Integer year;

    @Column(name = "sequence", insertable = false, updatable = false)
    private @Nullable Integer sequence;

    @Column(name = "number", insertable = false, updatable = false)
    private @Nullable String number;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "billed_to")
    private String billedTo = "";

    @Column(name = "seller")
    private String seller = "";

    @Column(name = "vat_number")
    private String vatNumber = "";

    @Column(name = "how_to_pay")
    private String howToPay = "";

    @Column(name = "net_pence", updatable = false)
    private long netPence;

    @Column(name = "vat_pence", updatable = false)
    private long vatPence;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "paid_reference")
    private String paidReference = "";

    @Column(name = "credits_id", updatable = false)
    private @Nullable UUID creditsId;

    @Column(name = "reason", updatable = false)
    private String reason = "";

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected InvoiceDocument() {}

    InvoiceDocument(
            String scheme, UUID account, UUID setting, String orderNumber, List<InvoiceLine> lines, UUID submission) {
        this.scheme = scheme;
        this.accountId = account;
        this.settingId = setting;
        this.orderNumber = orderNumber;
        this.netPence = lines.stream().mapToLong(line -> line.net().pence()).sum();
        this.vatPence = lines.stream().mapToLong(line -> line.tax().pence()).sum();
        this.submissionId = submission;
    }

    /** A credit note for the whole of it, not issued yet. */
    InvoiceDocument credit(List<InvoiceLine> negated, String why) {
        InvoiceDocument note =
                new InvoiceDocument(scheme, accountId, settingId, orderNumber, negated, UUID.randomUUID());
        note.kind = InvoiceKind.CREDIT_NOTE;
        note.creditsId = getId();
        note.reason = why;
        return note;
    }

    /** The database gives the number with the next flush. */
    void issue(LocalDate day, Terms terms, String buyer, String serviceName) {
        state = InvoiceState.ISSUED;
        issuedOn = day;
        dueOn = day.plusDays(kind == InvoiceKind.INVOICE ? terms.paymentDays() : 0);
        billedTo = buyer;
        seller = terms.seller().isBlank() ? serviceName : terms.seller();
        vatNumber = terms.vatNumber();
        howToPay = kind == InvoiceKind.INVOICE ? terms.howToPay() : "";
    }

    void pay(LocalDate day, String as) {
        state = InvoiceState.PAID;
        paidOn = day;
        paidReference = as;
    }

    void cancel() {
        state = InvoiceState.CANCELLED;
    }

    boolean isPaid(LocalDate day, String as) {
        return day.equals(paidOn) && as.equals(paidReference);
    }

    Invoice with(List<InvoiceLine> lines) {
        return new Invoice(
                getId(),
                kind,
                state,
                number(),
                accountId,
                settingId,
                orderNumber,
                issuedOn,
                dueOn,
                paidOn,
                new Money(netPence),
                new Money(vatPence),
                lines);
    }

    InvoiceKind kind() {
        return kind;
    }

    InvoiceState state() {
        return state;
    }

    String scheme() {
        return scheme;
    }

    UUID accountId() {
        return accountId;
    }

    UUID settingId() {
        return settingId;
    }

    /** Empty while it is a draft. */
    String number() {
        return number == null ? "" : number;
    }

    @Nullable Integer year() {
        return year;
    }

    @Nullable Integer sequence() {
        return sequence;
    }

    String orderNumber() {
        return orderNumber;
    }

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    @Nullable LocalDate paidOn() {
        return paidOn;
    }

    String paidReference() {
        return paidReference;
    }

    String billedTo() {
        return billedTo;
    }

    String seller() {
        return seller;
    }

    String vatNumber() {
        return vatNumber;
    }

    String howToPay() {
        return howToPay;
    }

    @Nullable UUID creditsId() {
        return creditsId;
    }

    String reason() {
        return reason;
    }

    Money net() {
        return new Money(netPence);
    }

    Money vat() {
        return new Money(vatPence);
    }

    Money gross() {
        return net().plus(vat());
    }
}

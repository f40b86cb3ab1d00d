package org.attune.kernel.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.invoice.Amounts;
import org.attune.api.invoice.Invoices;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.ledger.StatementService;
import org.jspecify.annotations.Nullable;

/** The form for an order of a setting, from which an invoice is drafted. */
@Named("invoiceOrder")
@ViewScoped
public class OrderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DECIMALS = 2;

    @Inject
    OrderService orders;

    @Inject
    StatementService accounts;

    @Inject
    Invoices invoices;

    /** Sent twice, this form makes one order: the form carries it, since its view is gone after the first time. */
    private UUID submission = UUID.randomUUID();

    private @Nullable String account;
    private @Nullable String owner;
    private @Nullable String number;
    private @Nullable String orderedBy;
    private @Nullable LocalDate orderedOn = London.today();
    private @Nullable String what = "Educational psychology time";
    private @Nullable String minutes;
    private @Nullable String net;
    private @Nullable String vat;

    public void load() {
        getOwner();
        vat = BigDecimal.valueOf(invoices.usualVat().basisPoints(), DECIMALS)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Whose account it is. */
    public String getOwner() {
        String known = owner;
        if (known == null) {
            LedgerAccount found = accounts.account(Ids.of(account));
            known = found.key().owner().name();
            owner = known;
        }
        return known;
    }

    public String save() {
        OrderService.Entered entered = orders.enter(new OrderInput(
                Ids.of(account),
                number,
                orderedBy,
                orderedOn,
                what,
                Amounts.minutes(minutes),
                Math.toIntExact(Amounts.pence(net)),
                vat == null ? "" : vat,
                submission));
        PageNotice.afterRedirect("Order saved. This is the draft of its invoice.");
        return "/invoices/view.xhtml?faces-redirect=true&id=" + entered.invoiceId();
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = Ids.of(submission);
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getOrderedBy() {
        return orderedBy;
    }

    public void setOrderedBy(@Nullable String orderedBy) {
        this.orderedBy = orderedBy;
    }

    public @Nullable LocalDate getOrderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(@Nullable LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getNet() {
        return net;
    }

    public void setNet(@Nullable String net) {
        this.net = net;
    }

    public @Nullable String getVat() {
        return vat;
    }

    public void setVat(@Nullable String vat) {
        this.vat = vat;
    }
}

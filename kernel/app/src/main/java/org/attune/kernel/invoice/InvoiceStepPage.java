package org.attune.kernel.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The pages on which the office issues an invoice, marks it as paid, cancels it, or removes a draft. */
@Named("invoiceStep")
@ViewScoped
public class InvoiceStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InvoiceService service;

    @Inject
    Issuing issuing;

    private @Nullable String id;
    private @Nullable LocalDate paidOn = London.today();
    private @Nullable String reference;
    private @Nullable String reason;
    private transient @Nullable InvoiceView view;

    public void load() {
        getView();
    }

    public InvoiceView getView() {
        InvoiceView known = view;
        if (known == null) {
            known = InvoiceView.of(service.get(id()));
            view = known;
        }
        return known;
    }

    private UUID id() {
        return Ids.of(id);
    }

    public String issue() {
        issuing.issue(id());
        return back(id(), "Issued. It has its number, and the setting can see it.");
    }

    public String pay() {
        issuing.pay(id(), paidOn, reference);
        return back(id(), "Marked as paid.");
    }

    public String cancel() {
        return back(issuing.cancel(id(), reason), "Cancelled. This is its credit note.");
    }

    public String remove() {
        issuing.remove(id());
        PageNotice.afterRedirect("The draft is removed.");
        return "/invoices/list.xhtml?faces-redirect=true";
    }

    private static String back(UUID to, String words) {
        PageNotice.afterRedirect(words);
        return "/invoices/view.xhtml?faces-redirect=true&id=" + to;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(@Nullable LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

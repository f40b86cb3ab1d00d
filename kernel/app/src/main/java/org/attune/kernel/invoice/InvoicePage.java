package org.attune.kernel.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** One invoice or credit note. */
@Named("invoicePage")
@RequestScoped
public class InvoicePage {

    @Inject
    InvoiceService service;

    @Inject
    CurrentUser user;

    private @Nullable String id;
    private @Nullable InvoiceView view;
    private @Nullable InvoiceDocument creditNote;

    public void load() {
        InvoiceView found = getView();
        creditNote = found.isInvoice() ? service.creditNote(found.id()) : null;
    }

    public InvoiceView getView() {
        InvoiceView known = view;
        if (known == null) {
            known = InvoiceView.of(service.get(Ids.of(id)));
            view = known;
        }
        return known;
    }

    /** The id of what cancelled it; empty where nothing did. */
    public String getCreditNote() {
        return creditNote == null ? "" : creditNote.getId().toString();
    }

    public String getCreditNoteNumber() {
        return creditNote == null ? "" : creditNote.number();
    }

    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

package org.attune.kernel.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.PageNotice;
import org.jspecify.annotations.Nullable;

/** Closing what is due without waiting for the night. */
@Named("ledgerClose")
@RequestScoped
public class ClosePage {

    @Inject
    ClosingService service;

    @Inject
    Closing closing;

    private @Nullable Integer due;

    public int getDue() {
        Integer known = due;
        if (known == null) {
            known = service.due().size();
            due = known;
        }
        return known;
    }

    public String close() {
        int closed = closing.closeDueForOffice();
        PageNotice.afterRedirect(
                closed == 0
                        ? "There was nothing left to close."
                        : closed == 1 ? "One account is closed." : closed + " accounts are closed.");
        return "/ledger/accounts.xhtml?faces-redirect=true";
    }
}

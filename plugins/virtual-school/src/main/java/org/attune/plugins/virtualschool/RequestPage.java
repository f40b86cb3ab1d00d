package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** A request: who consents and what they said, and the forms that decline, withdraw or finish it. */
@Named("virtualSchoolRequest")
@ViewScoped
public class RequestPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    RollViews views;

    @Inject
    RequestService requests;

    private transient @Nullable RequestView shown;
    private @Nullable String reason;
    private @Nullable String because;
    private @Nullable String outcome;

    public void load() {
        id = Address.needed("id");
        getShown();
    }

    public RequestView getShown() {
        RequestView known = shown;
        if (known == null) {
            known = views.request(id);
            shown = known;
        }
        return known;
    }

    public String decline() {
        requests.decline(id, reason);
        return Address.to("request.xhtml?id=" + id, "Declined. Whoever asked is told.");
    }

    public String withdraw() {
        requests.withdraw(id, because);
        return Address.to("request.xhtml?id=" + id, "Withdrawn.");
    }

    public String finish() {
        requests.finish(id, outcome, submission);
        return Address.to("request.xhtml?id=" + id, "Finished. What was still planned is free again.");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}

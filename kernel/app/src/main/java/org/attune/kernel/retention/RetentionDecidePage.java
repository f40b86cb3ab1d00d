package org.attune.kernel.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The second person's page: what would go, and the two things that can be done. */
@Named("retentionDecide")
@ViewScoped
public class RetentionDecidePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/retention/review.xhtml?faces-redirect=true";

    @Inject
    RetentionView view;

    @Inject
    RetentionService service;

    private @Nullable String id;
    private @Nullable LocalDate until;
    private @Nullable String reason;
    private transient RetentionView.@Nullable Proposal proposal;

    public void load() {
        getProposal();
    }

    public String delete() {
        service.delete(Ids.of(id));
        PageNotice.afterRedirect("Deleted. Only the fact that it was deleted is kept.");
        return LIST;
    }

    public String keep() {
        service.keep(Ids.of(id), until, reason == null ? "" : reason);
        PageNotice.afterRedirect("Kept. It comes back to this list after that day.");
        return LIST;
    }

    public RetentionView.Proposal getProposal() {
        RetentionView.Proposal known = proposal;
        if (known == null) {
            known = view.proposal(Ids.of(id));
            proposal = known;
        }
        return known;
    }

    public String getName() {
        RetentionView.Proposal shown = getProposal();
        return shown.child() == null
                ? shown.proposal().getKind().getTitle()
                : shown.child().getFullName();
    }

    public String getDue() {
        return London.words(getProposal().proposal().getDueOn());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

package org.attune.kernel.deadline;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.attune.kernel.deadline.DeadlineService.Evidence;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/** What the forms of a clock have in common: which clock, why, and what shows it. */
public abstract class HoldingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeadlineService deadlines;

    private @Nullable String id;
    private @Nullable String reason;
    private transient @Nullable Part evidence;
    private transient @Nullable DeadlineView deadline;

    public void load() {
        getDeadline();
    }

    public DeadlineView getDeadline() {
        DeadlineView known = deadline;
        if (known == null) {
            known = deadlines.get(id());
            deadline = known;
        }
        return known;
    }

    UUID id() {
        return Ids.of(id);
    }

    @Nullable Evidence file() {
        Part chosen = Uploads.chosen(evidence);
        return chosen == null ? null : new Evidence(chosen.getSubmittedFileName(), Uploads.read(chosen));
    }

    String back(String words) {
        PageNotice.afterRedirect(words);
        return "/deadlines/view.xhtml?faces-redirect=true&id=" + id();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Part getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable Part evidence) {
        this.evidence = evidence;
    }
}

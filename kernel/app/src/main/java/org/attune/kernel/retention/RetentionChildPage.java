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

/** How long one child's record is kept, and what can be done about it. */
@Named("retentionChild")
@ViewScoped
public class RetentionChildPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RetentionView view;

    @Inject
    RetentionService service;

    private @Nullable String child;
    private @Nullable String hold;
    private @Nullable LocalDate until;
    private @Nullable String reason;
    private transient RetentionView.@Nullable OfChild shown;

    public void load() {
        getShown();
    }

    public String place() {
        service.hold(Ids.of(child), hold == null ? "" : hold);
        return then("The record is held. It is not deleted until somebody lifts the hold.");
    }

    public String lift() {
        service.lift(Ids.of(child), hold == null ? "" : hold);
        return then("The hold is lifted.");
    }

    public String keep() {
        service.keepRecord(Ids.of(child), until, reason == null ? "" : reason);
        return then("The record is kept until that day at least.");
    }

    private String then(String words) {
        PageNotice.afterRedirect(words);
        return "/retention/child.xhtml?faces-redirect=true&child=" + child;
    }

    public RetentionView.OfChild getShown() {
        RetentionView.OfChild known = shown;
        if (known == null) {
            known = view.ofChild(Ids.of(child));
            shown = known;
        }
        return known;
    }

    public boolean isHeld() {
        return getShown().holds().stream().anyMatch(one -> one.getLiftedOn() == null);
    }

    public String getDue() {
        return London.words(getShown().dueOn());
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : London.words(day);
    }

    /** What may be done today. */
    public String getStanding() {
        String obstacle = getShown().obstacle();
        if (obstacle == null) {
            return "Its time is over. It can be put up for deletion under “Keeping and deleting”.";
        }
        return switch (obstacle) {
            case "hold" -> "It is held, so it is not deleted.";
            case "open" -> "A case or a request is open, so it is not deleted.";
            default -> "Its time is not over yet.";
        };
    }

    public @Nullable String getChild() {
        return child;
    }

    public void setChild(@Nullable String child) {
        this.child = child;
    }

    public @Nullable String getHold() {
        return hold;
    }

    public void setHold(@Nullable String hold) {
        this.hold = hold;
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

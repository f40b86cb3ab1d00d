package org.attune.kernel.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The last step: the draft as its reader will see it, and from when it holds. */
@Named("wordingForce")
@ViewScoped
public class WordingForcePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WordingService service;

    @Inject
    Previews previews;

    private transient @Nullable ShownText shown;
    private @Nullable String text;
    private int stamp;
    private String when = "now";
    private @Nullable LocalDate from;

    /** What is confirmed is the draft as it was shown: another one since is refused. */
    public void load() {
        TextHistory.Draft draft = service.of(key()).draft();
        if (draft == null) {
            throw new NotFoundException("There is no draft of this text.");
        }
        stamp = draft.stamp();
    }

    public String confirm() {
        Instant moment = moment();
        int number = service.putInForce(key(), stamp, moment);
        PageNotice.afterRedirect(
                moment == null
                        ? "Version " + number + " is in force. What was sent before stays as it was."
                        : "Version " + number + " comes into force on " + London.words(moment)
                                + ". Until then the one before is sent.");
        return "/admin/wording.xhtml?faces-redirect=true&text=" + key();
    }

    public ShownText getShown() {
        ShownText known = shown;
        if (known == null) {
            known = previews.show(key(), WordingPage.DRAFT);
            shown = known;
        }
        return known;
    }

    private @Nullable Instant moment() {
        if (when.equals("now")) {
            return null;
        }
        LocalDate day = from;
        if (day == null) {
            throw new InvalidException("from", "Enter the day from which it holds");
        }
        return day.atStartOfDay(London.ZONE).toInstant();
    }

    private String key() {
        return Objects.requireNonNullElse(text, "");
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = when == null ? "now" : when;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}

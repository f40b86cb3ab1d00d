package org.attune.kernel.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.ActivityKind;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Ids;
import org.attune.kernel.casework.ActivityService.NewActivity;
import org.jspecify.annotations.Nullable;

/** The form that records an activity. */
@Named("caseworkActivity")
@ViewScoped
public class ActivityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MINUTES = 60;
    private static final int MOST_HOURS = 24;

    @Inject
    InvolvementService involvements;

    @Inject
    ActivityService activities;

    /** Sent twice, this form makes one activity: the form carries it, since its view is gone after the first time. */
    private UUID submission = UUID.randomUUID();

    private @Nullable String id;
    private transient @Nullable InvolvementView involvement;
    private @Nullable ActivityKind kind;
    private @Nullable LocalDate doneOn;
    private @Nullable String hours;
    private @Nullable String minutes;
    private @Nullable String note;

    /** Before a line of the page is written: an id that leads nowhere is answered as such. */
    public void load() {
        getInvolvement();
    }

    public InvolvementView getInvolvement() {
        InvolvementView known = involvement;
        if (known == null) {
            known = involvements.view(Ids.of(id));
            involvement = known;
        }
        return known;
    }

    public List<ActivityKind> getKinds() {
        return List.of(ActivityKind.values());
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = Ids.of(submission);
    }

    public String save() {
        activities.record(
                new NewActivity(Ids.of(id), submission, kind, doneOn, time(), note == null ? "" : note.strip()));
        PageNotice.afterRedirect("Activity recorded.");
        return "/casework/involvement.xhtml?faces-redirect=true&id=" + Ids.of(id);
    }

    private int time() {
        return number("hours", hours, MOST_HOURS) * MINUTES + number("minutes", minutes, MINUTES - 1);
    }

    private static int number(String field, @Nullable String typed, int most) {
        if (typed == null || typed.isBlank()) {
            return 0;
        }
        String digits = typed.strip();
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > most) {
            throw new InvalidException(field, "Enter the " + field + " as a whole number from 0 to " + most);
        }
        return Integer.parseInt(digits);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable ActivityKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ActivityKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

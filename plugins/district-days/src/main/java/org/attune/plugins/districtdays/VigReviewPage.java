package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form that keeps what a family and its guider saw in a film together. */
@Named("districtDaysVigReview")
@ViewScoped
public class VigReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VigCycles cycles;

    private @Nullable UUID id;
    private @Nullable UUID referral;
    private String film = "";

    private UUID submission = UUID.randomUUID();
    private @Nullable LocalDate day;
    private @Nullable String days;
    private @Nullable String seen;
    private @Nullable String next;

    public void load() {
        id = Address.needed("id");
        VigCycle cycle = cycles.get(id);
        referral = cycle.getReferralId();
        film = "Cycle " + cycle.getNumber() + ", filmed on " + London.wordsOrNothing(cycle.getFilmedOn());
    }

    public String save() {
        cycles.review(id, new VigCycles.Meeting(day, days, seen, next), submission);
        return Address.to(
                "vig-referral.xhtml?id=" + referral, "Shared review recorded, and its time charged to the district.");
    }

    public @Nullable UUID getReferral() {
        return referral;
    }

    public String getFilm() {
        return film;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = UUID.fromString(submission);
    }
}

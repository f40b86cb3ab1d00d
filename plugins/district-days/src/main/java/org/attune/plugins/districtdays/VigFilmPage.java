package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The form that keeps that a family was filmed. */
@Named("districtDaysVigFilm")
@ViewScoped
public class VigFilmPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VigReferrals referrals;

    @Inject
    VigCycles cycles;

    private @Nullable UUID id;

    private UUID submission = UUID.randomUUID();
    private @Nullable LocalDate day;
    private @Nullable String days;
    private @Nullable String what;

    public void load() {
        id = referrals.get(Address.needed("id")).getId();
    }

    public String save() {
        cycles.film(id, new VigCycles.Meeting(day, days, what, null), submission);
        return Address.to("vig-referral.xhtml?id=" + id, "Film recorded, and its time charged to the district.");
    }

    public @Nullable UUID getId() {
        return id;
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

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = UUID.fromString(submission);
    }
}

package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A film of a family, and the shared review of its best moments. */
@Entity(name = "DistrictDaysVigCycle")
@Table(name = "vig_cycle", schema = "plugin_district_days")
public class VigCycle extends TenantEntity {

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "number")
    private int number;

    @Column(name = "filmed_on")
    private LocalDate filmedOn;

    @Column(name = "what")
    private String what = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "film")
    private FilmState film = FilmState.KEPT;

    @Column(name = "film_gone_on")
    private @Nullable LocalDate filmGoneOn;

    @Column(name = "reviewed_on")
    private @Nullable LocalDate reviewedOn;

    @Column(name = "seen")
    private String seen = "";

    @Column(name = "next_step")
    private String nextStep = "";

    @Column(name = "filming_id")
    private @Nullable UUID filmingId;

    @Column(name = "review_id")
    private @Nullable UUID reviewId;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected VigCycle() {}

    VigCycle(VigReferral referral, int number, LocalDate filmedOn, String what, UUID filmingId, UUID submissionId) {
        this.childId = referral.getChild().getId();
        this.referralId = referral.getId();
        this.number = number;
        this.filmedOn = filmedOn;
        this.what = what;
        this.filmingId = filmingId;
        this.submissionId = submissionId;
    }

    void review(LocalDate on, String moments, String next, UUID charged) {
        reviewedOn = on;
        seen = moments;
        nextStep = next;
        reviewId = charged;
    }

    /** Nothing changes for a film that is gone. */
    void decide(FilmState fate) {
        if (filmGoneOn == null) {
            film = fate;
        }
    }

    void gone(LocalDate on) {
        film = film.done();
        filmGoneOn = on;
    }

    public UUID getChildId() {
        return childId;
    }

    public UUID getReferralId() {
        return referralId;
    }

    public int getNumber() {
        return number;
    }

    public LocalDate getFilmedOn() {
        return filmedOn;
    }

    public String getWhat() {
        return what;
    }

    public FilmState getFilm() {
        return film;
    }

    public @Nullable LocalDate getFilmGoneOn() {
        return filmGoneOn;
    }

    public @Nullable LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public String getSeen() {
        return seen;
    }

    public String getNextStep() {
        return nextStep;
    }
}

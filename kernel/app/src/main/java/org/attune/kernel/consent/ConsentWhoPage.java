package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attune.api.validation.Ids;
import org.attune.kernel.consent.StaffDeciders.StandingForm;
import org.jspecify.annotations.Nullable;

/** Who decides about a request, and what staff record about that: its page and those that follow from it. */
@Named("consentWho")
@ViewScoped
public class ConsentWhoPage extends ConsentRequestForm {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffDeciders deciders;

    private @Nullable StandingKind kind;
    private String givenBy = "";
    private @Nullable LocalDate givenOn;
    private @Nullable LocalDate endsOn;
    private String email = "";
    private String mobile = "";
    private @Nullable String standing;
    private transient @Nullable WhoView who;

    @Override
    public void open() {
        getWho();
    }

    /** As {@link #open}, with what is known of the child or young person filled in. */
    public void openThemselves() {
        Person known = getWho().themselves();
        if (known != null) {
            email = known.email();
            mobile = known.mobile();
        }
    }

    public String saveStanding() {
        deciders.addStanding(request(), new StandingForm(personId(), kind, givenBy, givenOn, endsOn, getNote()));
        return PageMessages.whoDecides(request(), "It is saved. They can answer from now on.");
    }

    public String endStanding() {
        deciders.endStanding(request(), Ids.of(standing));
        return PageMessages.whoDecides(request(), "It has ended. They cannot answer any more.");
    }

    public String saveThemselves() {
        deciders.reachThemselves(request(), email, mobile);
        return PageMessages.whoDecides(request(), "It is saved. Where they decide, they have been sent a link.");
    }

    public WhoView getWho() {
        if (who == null) {
            who = deciders.view(request());
        }
        return who;
    }

    public StandingKind[] getKinds() {
        return StandingKind.values();
    }

    public @Nullable String getStanding() {
        return standing;
    }

    public void setStanding(@Nullable String standing) {
        this.standing = standing;
    }

    public @Nullable StandingKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StandingKind kind) {
        this.kind = kind;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(@Nullable String givenBy) {
        this.givenBy = givenBy == null ? "" : givenBy;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(@Nullable String mobile) {
        this.mobile = mobile == null ? "" : mobile;
    }
}

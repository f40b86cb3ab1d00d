package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.jspecify.annotations.Nullable;

/** The form that ends the work with a family. */
@Named("districtDaysVigEnd")
@ViewScoped
public class VigEndPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VigReferrals referrals;

    @Inject
    VigViews views;

    private @Nullable UUID id;
    private boolean films;

    private @Nullable String state = "";
    private @Nullable String outcome;
    private @Nullable String fate = "";

    public void load() {
        VigView shown = views.of(Address.needed("id"));
        id = shown.id();
        films = shown.cycles().stream().anyMatch(one -> one.film() == FilmState.KEPT);
    }

    public String save() {
        referrals.end(id, Chosen.of(VigState.class, state), outcome, Chosen.of(FilmState.class, fate));
        return Address.to("vig-referral.xhtml?id=" + id, "The work with this family is over.");
    }

    public @Nullable UUID getId() {
        return id;
    }

    public boolean isFilms() {
        return films;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getFate() {
        return fate;
    }

    public void setFate(@Nullable String fate) {
        this.fate = fate;
    }
}

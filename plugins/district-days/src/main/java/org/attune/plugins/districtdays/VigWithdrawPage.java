package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.jspecify.annotations.Nullable;

/** The form that keeps that a family changed its mind. */
@Named("districtDaysVigWithdraw")
@ViewScoped
public class VigWithdrawPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VigConsents consents;

    private @Nullable UUID id;
    private @Nullable UUID referral;
    private ConsentKind kind = ConsentKind.VIDEO;
    private int films;

    private @Nullable String by;
    private @Nullable LocalDate on;
    private @Nullable String note;
    private @Nullable String fate = "";

    public void load() {
        id = Address.needed("id");
        VigConsents.Withdrawing shown = consents.withdrawing(id);
        referral = shown.referral().getId();
        kind = shown.consent().getKind();
        films = shown.films();
        by = shown.consent().getGivenBy();
    }

    public String save() {
        consents.withdraw(id, new VigConsents.Said(by, on, null, note), Chosen.of(FilmState.class, fate));
        return Address.to("vig-referral.xhtml?id=" + referral, "Withdrawn. Nothing more is filmed.");
    }

    public @Nullable UUID getReferral() {
        return referral;
    }

    public ConsentKind getKind() {
        return kind;
    }

    public int getFilms() {
        return films;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getFate() {
        return fate;
    }

    public void setFate(@Nullable String fate) {
        this.fate = fate;
    }
}

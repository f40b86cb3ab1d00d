package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.attune.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The form that keeps a family’s consent to be filmed. */
@Named("districtDaysVigConsent")
@ViewScoped
public class VigConsentPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    VigReferrals referrals;

    @Inject
    VigConsents consents;

    @Inject
    CurrentUser user;

    private @Nullable String by;
    private @Nullable String standing = "";
    private @Nullable LocalDate on;
    private @Nullable String toldTo;
    private @Nullable String note;
    private transient @Nullable Part scan;

    public void load() {
        id = Address.needed("id");
        by = referrals.get(id).getParentName();
        toldTo = user.getDisplayName();
    }

    public String save() {
        consents.film(
                id, new VigConsents.Said(by, on, toldTo, note), Chosen.of(Standing.class, standing), scan, submission);
        return Address.to("vig-referral.xhtml?id=" + id, "Consent saved. Films can be recorded from that day on.");
    }

    public List<Standing> getStandings() {
        return List.of(Standing.values());
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }

    public @Nullable String getStanding() {
        return standing;
    }

    public void setStanding(@Nullable String standing) {
        this.standing = standing;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getToldTo() {
        return toldTo;
    }

    public void setToldTo(@Nullable String toldTo) {
        this.toldTo = toldTo;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }
}

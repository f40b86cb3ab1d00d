package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that says who guides a family, and on which work the days are counted. */
@Named("districtDaysVigAssign")
@ViewScoped
public class VigAssignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VigReferrals referrals;

    private @Nullable UUID id;
    private @Nullable UUID district;
    private int version;
    private transient @Nullable List<Choice> works;

    private @Nullable String guider = "";
    private @Nullable String work = "";

    public void load() {
        id = Address.needed("id");
        VigReferral referral = referrals.get(id);
        Practitioner by = referral.getGuider();
        UUID counted = referral.getWorkId();
        district = referral.getDistrictId();
        version = referral.getVersion();
        guider = by == null ? "" : by.getId().toString();
        work = counted == null ? "" : counted.toString();
    }

    public String save() {
        referrals.assign(id, version, Ids.orNull(guider), Ids.orNull(work));
        return Address.to("vig-referral.xhtml?id=" + id, "Saved. The guider is told.");
    }

    public List<Choice> getWorks() {
        List<Choice> known = works;
        if (known == null) {
            known = referrals.works(Objects.requireNonNull(id));
            works = known;
        }
        return known;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public @Nullable UUID getDistrict() {
        return district;
    }

    public @Nullable String getGuider() {
        return guider;
    }

    public void setGuider(@Nullable String guider) {
        this.guider = guider;
    }

    public @Nullable String getWork() {
        return work;
    }

    public void setWork(@Nullable String work) {
        this.work = work;
    }
}

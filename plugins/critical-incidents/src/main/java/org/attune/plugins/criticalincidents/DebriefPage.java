package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attune.api.page.Address;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form of the team's own debrief. */
@Named("criticalIncidentsDebrief")
@ViewScoped
public class DebriefPage extends IncidentFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    AftermathService aftermath;

    private @Nullable LocalDate heldOn = London.today();
    private @Nullable String who;
    private @Nullable String wellbeing;
    private @Nullable String support;
    private @Nullable LocalDate againOn;

    public String save() {
        aftermath.debrief(id(), new AftermathService.Talk(heldOn, who, wellbeing, support, againOn), submission);
        return Address.to("incident.xhtml?id=" + id, "Debrief saved.");
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getWellbeing() {
        return wellbeing;
    }

    public void setWellbeing(@Nullable String wellbeing) {
        this.wellbeing = wellbeing;
    }

    public @Nullable String getSupport() {
        return support;
    }

    public void setSupport(@Nullable String support) {
        this.support = support;
    }

    public @Nullable LocalDate getAgainOn() {
        return againOn;
    }

    public void setAgainOn(@Nullable LocalDate againOn) {
        this.againOn = againOn;
    }
}

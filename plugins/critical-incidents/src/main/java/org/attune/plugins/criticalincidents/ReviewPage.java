package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attune.api.page.Address;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form of the review: what went well and what was learnt, without names. */
@Named("criticalIncidentsReview")
@ViewScoped
public class ReviewPage extends IncidentFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    AftermathService aftermath;

    private @Nullable LocalDate heldOn = London.today();
    private @Nullable String wentWell;
    private @Nullable String lessons;

    @Override
    public void load() {
        id = Address.needed("id");
        Review known = incidents.view(id).review();
        if (known != null) {
            heldOn = known.getHeldOn();
            wentWell = known.getWentWell();
            lessons = known.getLessons();
        }
    }

    public String save() {
        aftermath.review(id(), heldOn, wentWell, lessons);
        return Address.to("incident.xhtml?id=" + id, "Review saved.");
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getWentWell() {
        return wentWell;
    }

    public void setWentWell(@Nullable String wentWell) {
        this.wentWell = wentWell;
    }

    public @Nullable String getLessons() {
        return lessons;
    }

    public void setLessons(@Nullable String lessons) {
        this.lessons = lessons;
    }
}

package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form of the review: what went well and what was learnt, without names. */
@Named("criticalIncidentsReview")
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AftermathService aftermath;

    @Inject
    IncidentService incidents;

    private @Nullable LocalDate heldOn = London.today();
    private @Nullable String wentWell;
    private @Nullable String lessons;

    private @Nullable UUID id;
    private transient @Nullable Incident incident;

    /** The incident that the page is about. */
    public Incident getIncident() {
        Incident known = incident;
        if (known == null) {
            known = incidents.head(id);
            incident = known;
        }
        return known;
    }

    public void load() {
        id = Address.needed("id");
        Review known = incidents.view(id).review();
        if (known != null) {
            heldOn = known.getHeldOn();
            wentWell = known.getWentWell();
            lessons = known.getLessons();
        }
    }

    private UUID id() {
        return Objects.requireNonNull(id);
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

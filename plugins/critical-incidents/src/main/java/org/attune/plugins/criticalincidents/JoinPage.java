package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The form with which whoever leads the service joins a response team. */
@Named("criticalIncidentsJoin")
@ViewScoped
public class JoinPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TeamService team;

    @Inject
    IncidentService incidents;

    private @Nullable String reason;

    private @Nullable UUID id;
    private transient @Nullable Incident incident;

    /** The incident that the page is about. */
    public Incident getIncident() {
        Incident known = incident;
        if (known == null) {
            known = incidents.anyHead(id);
            incident = known;
        }
        return known;
    }

    public void load() {
        id = Address.needed("id");
        getIncident();
    }

    private UUID id() {
        return Objects.requireNonNull(id);
    }

    public String join() {
        team.join(id(), reason);
        return Address.to("incident.xhtml?id=" + id, "You are in the response team. It was told.");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

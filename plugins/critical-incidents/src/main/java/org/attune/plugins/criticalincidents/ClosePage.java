package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The step that closes an incident. */
@Named("criticalIncidentsClose")
@ViewScoped
public class ClosePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AftermathService aftermath;

    @Inject
    IncidentService incidents;

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
        getIncident();
    }

    private UUID id() {
        return Objects.requireNonNull(id);
    }

    public String close() {
        aftermath.close(id());
        return Address.to("incident.xhtml?id=" + id, "The incident is closed.");
    }
}

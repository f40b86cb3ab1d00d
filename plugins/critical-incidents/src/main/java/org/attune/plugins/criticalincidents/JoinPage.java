package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The form with which whoever leads the service joins a response team. */
@Named("criticalIncidentsJoin")
@ViewScoped
public class JoinPage extends IncidentFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    TeamService team;

    private @Nullable String reason;

    @Override
    Incident read(IncidentService from) {
        return from.anyHead(id);
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

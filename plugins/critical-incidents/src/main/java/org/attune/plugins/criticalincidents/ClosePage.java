package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;

/** The step that closes an incident. */
@Named("criticalIncidentsClose")
@ViewScoped
public class ClosePage extends IncidentFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    AftermathService aftermath;

    public String close() {
        aftermath.close(id());
        return Address.to("incident.xhtml?id=" + id, "The incident is closed.");
    }
}

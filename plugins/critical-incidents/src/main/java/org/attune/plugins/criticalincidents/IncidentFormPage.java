package org.attune.plugins.criticalincidents;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** What each form about an incident has: the incident, read once for a request. */
abstract class IncidentFormPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    IncidentService incidents;

    private transient @Nullable Incident incident;

    public void load() {
        id = Address.needed("id");
        getIncident();
    }

    /** The incident that the page is about. */
    public Incident getIncident() {
        Incident known = incident;
        if (known == null) {
            known = read(incidents);
            incident = known;
        }
        return known;
    }

    /** Of those whose team the reader is in. */
    Incident read(IncidentService from) {
        return from.head(id);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }
}

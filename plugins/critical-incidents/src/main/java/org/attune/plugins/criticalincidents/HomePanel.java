package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the panel on the first page shows: asked for once, however often the page looks. */
@Named("criticalIncidentsHome")
@RequestScoped
public class HomePanel {

    @Inject
    IncidentService incidents;

    private @Nullable List<IncidentRow> open;

    /** The open incidents of the reader's own teams, the newest first. */
    public List<IncidentRow> getOpen() {
        List<IncidentRow> known = open;
        if (known == null) {
            known = incidents.mineOpen();
            open = known;
        }
        return known;
    }
}

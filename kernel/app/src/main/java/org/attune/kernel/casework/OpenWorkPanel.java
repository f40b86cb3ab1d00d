package org.attune.kernel.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a practitioner has in hand, for their page. */
@Named("openWork")
@RequestScoped
public class OpenWorkPanel {

    @Inject
    OpenWorkService service;

    private final Map<UUID, OpenWork> known = new HashMap<>();

    public OpenWork of(UUID practitionerId) {
        return known.computeIfAbsent(practitionerId, service::of);
    }
}

package org.attune.kernel.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The signed records on a request's page: asked for once, however often the page looks. */
@Named("caseworkSigned")
@RequestScoped
public class SignedRecordsPanel {

    @Inject
    SignedRecords service;

    private final Map<UUID, List<RecordLine>> known = new HashMap<>();

    public List<RecordLine> ofRequest(UUID requestId) {
        return known.computeIfAbsent(requestId, service::ofRequest);
    }
}

package org.attune.plugins.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.attune.api.casework.RequestSent;

/** Writes a note when a setting sends a request: in the same transaction, so both are there or neither. */
@ApplicationScoped
public class RequestObserver {

    @Inject
    NoteService notes;

    void requestSent(@Observes RequestSent event) {
        notes.requestArrived(event.settingId(), event.requestId());
    }
}

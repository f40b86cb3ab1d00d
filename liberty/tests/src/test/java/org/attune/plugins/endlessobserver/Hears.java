package org.attune.plugins.endlessobserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.attune.api.casework.RequestSent;

/** Hears of a request. */
@ApplicationScoped
public class Hears {

    void sent(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequestSent event) {
        work();
    }

    private static void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(20);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("It was ended");
    }
}

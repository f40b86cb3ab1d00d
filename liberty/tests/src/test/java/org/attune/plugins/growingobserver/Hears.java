package org.attune.plugins.growingobserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.casework.RequestSent;

/** Hears of a request. */
@ApplicationScoped
public class Hears {

    void sent(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequestSent event) {
        work();
    }

    private static void work() {
        List<byte[]> kept = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                kept.add(new byte[1 << 20]);
                Thread.sleep(2);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("It was ended with " + kept.size() + " MB");
    }
}

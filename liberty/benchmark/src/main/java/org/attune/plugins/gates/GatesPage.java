package org.attune.plugins.gates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** Reads a child, behind a gate and without, for the person who is signed in. */
@Named("gatesPage")
@RequestScoped
public class GatesPage extends MeasuringPage {

    @Inject
    GatedReads reads;

    @Override
    protected long measure(Map<String, String> asked) {
        UUID child = UUID.fromString(value(asked, "child"));
        int times = times(asked);
        String gate = value(asked, "gate");
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            switch (gate) {
                case "consent" -> reads.consented(child);
                case "registration" -> reads.registrant(child);
                default -> reads.open(child);
            }
        }
        return System.nanoTime() - before;
    }
}

package org.attune.plugins.gates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads as often as the address says, for the person who is signed in, and says how many nanoseconds that took. */
@Named("gatesPage")
@RequestScoped
public class GatesPage {

    @Inject
    GatedReads reads;

    private @Nullable Long nanos;

    /** Asked more than once by a page, done once. */
    public long getNanos() {
        Long known = nanos;
        if (known == null) {
            known = read(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
            nanos = known;
        }
        return known;
    }

    private long read(Map<String, String> asked) {
        UUID child = UUID.fromString(Objects.requireNonNull(asked.get("child")));
        int times = Integer.parseInt(Objects.requireNonNull(asked.get("times")));
        String gate = Objects.requireNonNull(asked.get("gate"));
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

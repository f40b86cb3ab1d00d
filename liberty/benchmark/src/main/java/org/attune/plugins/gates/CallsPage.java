package org.attune.plugins.gates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls the listener as often as the address says, and says how many nanoseconds that took. */
@Named("gatesCalls")
@RequestScoped
public class CallsPage {

    @Inject
    GateCalls calls;

    private @Nullable Long nanos;

    /** Asked more than once by a page, done once. */
    public long getNanos() {
        Long known = nanos;
        if (known == null) {
            known = call(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
            nanos = known;
        }
        return known;
    }

    private long call(Map<String, String> asked) {
        int times = Integer.parseInt(Objects.requireNonNull(asked.get("times")));
        return switch (Objects.requireNonNull(asked.get("way"))) {
            case "direct" -> calls.direct(times);
            case "gated" -> calls.gated(times);
            default -> calls.unheard(times);
        };
    }
}

package org.attune.plugins.gates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Calls the listener, through the gate of plugins and directly. */
@Named("gatesCalls")
@RequestScoped
public class CallsPage extends MeasuringPage {

    @Inject
    GateCalls calls;

    @Override
    protected long measure(Map<String, String> asked) {
        int times = times(asked);
        return switch (value(asked, "way")) {
            case "direct" -> calls.direct(times);
            case "gated" -> calls.gated(times);
            default -> calls.unheard(times);
        };
    }
}

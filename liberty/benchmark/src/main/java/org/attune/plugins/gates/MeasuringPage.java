package org.attune.plugins.gates;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what the address says, as often as it says, and says how many nanoseconds that took. */
public abstract class MeasuringPage {

    private @Nullable Long nanos;

    /** Asked more than once by a page, done once. */
    public long getNanos() {
        Long known = nanos;
        if (known == null) {
            known = measure(
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
            nanos = known;
        }
        return known;
    }

    /** @return nanoseconds */
    protected abstract long measure(Map<String, String> asked);

    static int times(Map<String, String> asked) {
        return Integer.parseInt(value(asked, "times"));
    }

    static String value(Map<String, String> asked, String name) {
        return Objects.requireNonNull(asked.get(name), name);
    }
}

package org.attune.kernel.booking;

import org.jspecify.annotations.Nullable;

/** Why something does not take place; it need not be said. */
public record ReasonInput(@Nullable String reason) {

    String words() {
        return reason == null ? "" : reason;
    }
}

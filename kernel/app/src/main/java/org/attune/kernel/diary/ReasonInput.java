package org.attune.kernel.diary;

import org.jspecify.annotations.Nullable;

/** Why something does not take place; it need not be said. */
public record ReasonInput(@Nullable String reason) {

    public String words() {
        return reason == null ? "" : reason;
    }
}

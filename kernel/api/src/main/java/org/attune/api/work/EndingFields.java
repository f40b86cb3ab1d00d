package org.attune.api.work;

import java.io.Serializable;
import org.attune.api.page.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * What {@code <a:ending>}, the form that ends a piece of work, asks: a part of its page's bean, which gives it as {@code getEnding()}.
 * {@link Ending#entered} checks it.
 */
public final class EndingFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String state = "";
    private @Nullable String outcome;

    /** @return how it ends; null where nothing was chosen. Faces refuses what was not offered */
    public @Nullable WorkState state() {
        return Chosen.of(WorkState.class, state);
    }

    /** @return the name of the state */
    public @Nullable String getState() {
        return state;
    }

    /** @param state the name of the state */
    public void setState(@Nullable String state) {
        this.state = state;
    }

    /** @return what came of it, as typed */
    public @Nullable String getOutcome() {
        return outcome;
    }

    /** @param outcome what came of it, as typed */
    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}

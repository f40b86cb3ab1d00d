package org.attune.kernel.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every form has that is about one decision of those a request asks for: which one, and on what day. */
public abstract class ConsentDecisionForm extends ConsentRequestForm {

    private static final long serialVersionUID = 1L;

    private @Nullable String purpose;
    private @Nullable LocalDate on;

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    /** @return the day on which it was assessed or settled */
    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}

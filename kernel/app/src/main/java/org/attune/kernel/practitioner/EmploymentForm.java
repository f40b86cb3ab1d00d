package org.attune.kernel.practitioner;

import java.io.Serializable;
import java.time.LocalDate;
import org.attune.api.practitioner.Employment;
import org.jspecify.annotations.Nullable;

/** How and from when until when somebody works here, as more than one form asks it. */
public abstract class EmploymentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Employment employment = Employment.EMPLOYED;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    public Employment[] getEmployments() {
        return Employment.values();
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}

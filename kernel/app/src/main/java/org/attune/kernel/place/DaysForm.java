package org.attune.kernel.place;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A first and a last day, as more than one form asks them. */
public abstract class DaysForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    DaysInput days() {
        return new DaysInput(firstDay, lastDay);
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

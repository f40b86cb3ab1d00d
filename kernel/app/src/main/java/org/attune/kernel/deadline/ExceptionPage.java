package org.attune.kernel.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.jspecify.annotations.Nullable;

/** The form that makes an exception: it extends a clock, or lifts its limit. */
@Named("deadlineException")
@ViewScoped
public class ExceptionPage extends HoldingForm {

    private static final long serialVersionUID = 1L;

    private @Nullable String how;
    private @Nullable LocalDate until;
    private @Nullable String ground;

    public String save() {
        boolean extended = "extend".equals(how);
        List<FieldError> errors = new ArrayList<>();
        if (how == null || how.isEmpty()) {
            errors.add(new FieldError("how", "Choose whether another day is agreed"));
        }
        if (extended && until == null) {
            errors.add(new FieldError("until", "Enter the day that is agreed, for example 3 9 2027"));
        } else if (!extended && until != null) {
            errors.add(new FieldError("until", "Leave the day empty, or say that the deadline is extended"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        deadlines.except(id(), new ExceptionInput(until, ground, getReason(), null), file());
        return back(extended ? "The deadline is extended." : "The time limit is lifted.");
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }
}

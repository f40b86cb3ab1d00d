package org.attune.kernel.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form that resumes a clock. */
@Named("deadlineResume")
@ViewScoped
public class ResumePage extends HoldingForm {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate on = London.today();

    public String save() {
        deadlines.resume(id(), new ResumeInput(on));
        return back("The deadline is running again.");
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}

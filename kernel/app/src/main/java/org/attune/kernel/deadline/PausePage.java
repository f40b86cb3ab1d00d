package org.attune.kernel.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form that pauses a clock. */
@Named("deadlinePause")
@ViewScoped
public class PausePage extends HoldingForm {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate from = London.today();

    public String save() {
        deadlines.pause(id(), new HoldInput(from, getReason(), null), file());
        return back("The deadline is paused.");
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}

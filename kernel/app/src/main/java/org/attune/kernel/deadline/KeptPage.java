package org.attune.kernel.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.problem.NotFoundException;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** What was promised against what was done, of one year. */
@Named("deadlineKept")
@RequestScoped
public class KeptPage {

    @Inject
    KeptService service;

    private @Nullable String year;
    private List<Kept> rows = List.of();

    public void load() {
        rows = service.of(shown());
    }

    private int shown() {
        String asked = year;
        if (asked == null || asked.isEmpty()) {
            return London.today().getYear();
        }
        if (!asked.matches("[0-9]{4}")) {
            throw new NotFoundException("There are no figures for that year.");
        }
        return Integer.parseInt(asked);
    }

    public List<Kept> getRows() {
        return rows;
    }

    public int getShown() {
        return shown();
    }

    public boolean isPast() {
        return shown() < London.today().getYear();
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }
}

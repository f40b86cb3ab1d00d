package org.attune.kernel.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.attune.api.diary.SeriesPreview.Day;
import org.attune.kernel.diary.Times;

/** A day of a series that is looked at before it is offered; whether it is held can be chosen where everything is free. */
public final class PreviewRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Day day;
    private boolean chosen;

    PreviewRow(Day day) {
        this.day = day;
        this.chosen = day.isFree();
    }

    LocalDate date() {
        return day.date();
    }

    boolean isLeftOut() {
        return day.isFree() && !chosen;
    }

    public String getWords() {
        return Times.day(day.date());
    }

    public boolean isFree() {
        return day.isFree();
    }

    public boolean isSkipped() {
        return !day.skipped().isEmpty();
    }

    /** Why there is none, or when its sessions are. */
    public String getDetail() {
        if (isSkipped()) {
            return day.skipped();
        }
        return day.isFree()
                ? day.sessions().stream().map(Times::hours).collect(Collectors.joining(", "))
                : String.join(". ", day.clashes());
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen && day.isFree();
    }
}

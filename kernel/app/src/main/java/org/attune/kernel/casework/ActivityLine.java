package org.attune.kernel.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.casework.Activity;
import org.attune.api.time.London;

/** An activity as the chronology shows it. */
public record ActivityLine(UUID id, String kind, LocalDate doneOn, int minutes, String note, String practitioner) {

    static ActivityLine of(Activity activity) {
        return new ActivityLine(
                activity.getId(),
                activity.getKind().title(),
                activity.getDoneOn(),
                activity.getMinutes(),
                activity.getNote(),
                activity.getPractitioner().getName());
    }

    public String day() {
        return London.words(doneOn);
    }

    public String time() {
        return TimeSpent.words(minutes);
    }
}

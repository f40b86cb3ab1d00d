package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.work.WorkedTime;

/** Time that somebody worked, and its charge. */
@Entity(name = "DistrictDaysWorked")
@Table(name = "worked", schema = "plugin_district_days")
public class Worked extends WorkedTime {

    @Column(name = "diary_minutes")
    private int diaryMinutes;

    protected Worked() {}

    Worked(Work work, Practitioner who, LocalDate day, int minutes, String what, UUID charge, UUID submission) {
        super(work, who, day, minutes, what, charge, submission);
    }

    /** So much of it was a session in the diary, where it counts in the week of whoever gave it. */
    void inDiary(int sessionMinutes) {
        diaryMinutes = Math.min(getMinutes(), sessionMinutes);
    }
}

package org.attune.plugins.virtualschool;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.work.WorkedTime;

/** Time that somebody worked for the Virtual School, and its charge. */
@Entity(name = "VirtualSchoolWorked")
@Table(name = "worked", schema = "plugin_virtual_school")
public class Worked extends WorkedTime {

    protected Worked() {}

    Worked(Work work, Practitioner who, LocalDate day, int minutes, String what, UUID charge, UUID submission) {
        super(work, who, day, minutes, what, charge, submission);
    }
}

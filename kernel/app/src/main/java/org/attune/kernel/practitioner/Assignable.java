package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/**
 * One who may be given a case.
 *
 * @param title what the register allows them to be called
 * @param supervisorId who supervises the work; null for a registrant
 * @param supervisorName null for a registrant
 */
public record Assignable(
        UUID id,
        String name,
        String email,
        String title,
        @Nullable UUID supervisorId,
        @Nullable String supervisorName) {

    static Assignable of(Practitioner practitioner, LocalDate day) {
        // A registrant may have a supervisor too; the work is their own all the same.
        Practitioner supervisor = practitioner.isRegisteredOn(day) ? null : practitioner.getSupervisor();
        return new Assignable(
                practitioner.getId(),
                practitioner.getName(),
                practitioner.getEmail(),
                practitioner.title(day),
                supervisor == null ? null : supervisor.getId(),
                supervisor == null ? null : supervisor.getName());
    }

    /** @return name, title and supervisor, to choose from */
    public String getLabel() {
        return name + ", " + title.toLowerCase() + (supervisorName == null ? "" : ", supervised by " + supervisorName);
    }
}

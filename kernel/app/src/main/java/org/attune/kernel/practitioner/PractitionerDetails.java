package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.practitioner.Employment;
import org.attune.api.practitioner.PractitionerKind;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a practitioner when they are added, or when their account is changed.
 *
 * @param startsOn the first day; null where it is not known
 * @param endsOn the last day; needed for one from outside
 * @param supervisorId who signs for them; null for one who needs nobody
 * @param first what the register showed when they were added; null for one who is not on it, and for one who is here already
 */
public record PractitionerDetails(
        PractitionerKind kind,
        Employment employment,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable UUID supervisorId,
        @Nullable CheckDetails first) {}

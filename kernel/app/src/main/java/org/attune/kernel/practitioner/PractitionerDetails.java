package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.PractitionerKind;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a practitioner.
 *
 * @param hcpcNumber PYL and up to six digits; null for one who is not on the register
 * @param hcpcExpiresOn the last day of the registration; null for one who is not on it
 * @param hcpcCheckedOn when the register was looked at; null if never
 * @param supervisorId who signs for them; null for one who needs nobody
 */
public record PractitionerDetails(
        PractitionerKind kind,
        @Nullable String hcpcNumber,
        HcpcStatus hcpcStatus,
        @Nullable LocalDate hcpcExpiresOn,
        @Nullable LocalDate hcpcCheckedOn,
        @Nullable UUID supervisorId) {

    public PractitionerDetails {
        hcpcNumber = hcpcNumber == null || hcpcNumber.isBlank()
                ? null
                : hcpcNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}

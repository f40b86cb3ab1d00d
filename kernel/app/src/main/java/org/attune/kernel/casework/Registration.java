package org.attune.kernel.casework;

import java.time.LocalDate;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.PractitionerKind;
import org.jspecify.annotations.Nullable;

/** Who may sign: one on the register, live, and as an educational psychologist. The database has the same rule (V9). */
final class Registration {

    private static final String MODALITY = "educational psychologist";

    private Registration() {}

    static boolean isLive(Practitioner practitioner, LocalDate day) {
        return practitioner.isActive()
                && isLive(
                        practitioner.getHcpcNumber(),
                        practitioner.getHcpcModality(),
                        practitioner.getHcpcStatus(),
                        practitioner.getHcpcExpiresOn(),
                        day);
    }

    static boolean isLive(
            @Nullable String number,
            @Nullable String modality,
            HcpcStatus status,
            @Nullable LocalDate expiresOn,
            LocalDate day) {
        return number != null
                && MODALITY.equalsIgnoreCase(modality)
                && status == HcpcStatus.REGISTERED
                && expiresOn != null
                && !day.isAfter(expiresOn);
    }

    /** A protected title is printed only for one whom the register allows it. */
    static String title(PractitionerKind kind, boolean registered) {
        return registered || !kind.needsRegistration() ? kind.title() : "Member of the service";
    }
}

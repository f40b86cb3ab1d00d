package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.util.Locale;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Registration;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at the register.
 *
 * @param seen what it showed
 * @param checkedOn when; never tomorrow
 * @param note what else there was to see
 * @param evidence a print or picture of it; null for none
 */
public record CheckDetails(
        Registration seen,
        @Nullable LocalDate checkedOn,
        String note,
        @Nullable Evidence evidence) {

    /** @param name the file's name as it came */
    public record Evidence(@Nullable String name, byte[] content) {}

    public CheckDetails {
        seen = tidy(seen);
        note = Text.tidy(note);
    }

    /** As people type it: small letters and blanks in the number; what is not on the register has no number and no end. */
    static Registration tidy(Registration typed) {
        if (typed.status() == HcpcStatus.NONE) {
            return Registration.NONE;
        }
        String number = typed.number() == null
                ? ""
                : typed.number().replaceAll("[ \\u00a0]", "").toUpperCase(Locale.ROOT);
        return new Registration(number.isEmpty() ? null : number, typed.modality(), typed.status(), typed.expiresOn());
    }
}

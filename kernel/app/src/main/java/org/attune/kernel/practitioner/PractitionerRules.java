package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException.FieldError;
import org.jspecify.annotations.Nullable;

/** What must be known of a practitioner, and who may be given a case. */
final class PractitionerRules {

    /** The register's word for the one modality that may give psychological advice on children's education. */
    static final String MODALITY = "Educational psychologist";

    private static final Pattern NUMBER = Pattern.compile("PYL[0-9]{1,6}");

    private PractitionerRules() {}

    static List<FieldError> errors(PractitionerDetails details, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        String number = details.hcpcNumber();
        if (number != null && !NUMBER.matcher(number).matches()) {
            errors.add(new FieldError(
                    "hcpcNumber", "Enter the HCPC number as PYL and up to 6 digits, for example PYL012345"));
        }
        if (details.hcpcStatus() != HcpcStatus.NONE && number == null) {
            errors.add(new FieldError("hcpcNumber", "Enter the HCPC number, or choose “Not on the register”"));
        }
        if (details.hcpcStatus() == HcpcStatus.REGISTERED && details.hcpcExpiresOn() == null) {
            errors.add(new FieldError("hcpcExpiresOn", "Enter the day the registration ends"));
        }
        if (details.hcpcCheckedOn() != null && details.hcpcCheckedOn().isAfter(today)) {
            errors.add(new FieldError("hcpcCheckedOn", "The day the register was checked cannot be in the future"));
        }
        if (details.kind().needsRegistration() && number == null) {
            errors.add(new FieldError(
                    "hcpcNumber",
                    "A " + details.kind().title().toLowerCase() + " must be on the HCPC register: enter the number"));
        }
        return errors;
    }

    /** A registrant, or one who works under a registrant: live on that day, and still with the service. */
    static boolean isAssignable(Practitioner practitioner, LocalDate day) {
        return practitioner.isActive()
                && (isLive(practitioner, day)
                        || (!practitioner.getKind().needsRegistration() && isLive(practitioner.getSupervisor(), day)));
    }

    static boolean isLive(@Nullable Practitioner practitioner, LocalDate day) {
        return practitioner != null
                && practitioner.isActive()
                && MODALITY.equalsIgnoreCase(practitioner.getHcpcModality())
                && practitioner.isRegisteredOn(day);
    }
}

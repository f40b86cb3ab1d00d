package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.practitioner.Employment;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException.FieldError;
import org.jspecify.annotations.Nullable;

/** What must be known of a practitioner, and who may be given a case. */
final class PractitionerRules {

    private PractitionerRules() {}

    /** @param registered whether the register has a number for them already */
    static List<FieldError> errors(PractitionerDetails details, boolean registered, LocalDate today) {
        List<FieldError> errors =
                new ArrayList<>(employment(details.employment(), details.startsOn(), details.endsOn()));
        CheckDetails first = details.first();
        if (first != null) {
            errors.addAll(RegistrationRules.errors(first, today));
        } else if (details.kind().needsRegistration() && !registered) {
            errors.add(new FieldError(
                    "hcpcNumber",
                    "A " + details.kind().post().toLowerCase() + " must be on the HCPC register: enter the number"));
        }
        return errors;
    }

    static List<FieldError> employment(
            Employment employment, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        List<FieldError> errors = new ArrayList<>();
        if (employment.isFromOutside() && endsOn == null) {
            errors.add(new FieldError(
                    "endsOn", "Enter the last day: agency and associate practitioners work here for an agreed time"));
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            errors.add(new FieldError("endsOn", "The last day cannot be before the first"));
        }
        return errors;
    }

    /** A registrant, or one who works under a registrant: live on that day, and with the service. */
    static boolean isAssignable(Practitioner practitioner, LocalDate day) {
        Practitioner supervisor = practitioner.getSupervisor();
        return practitioner.worksOn(day)
                && (practitioner.isRegisteredOn(day)
                        || (!practitioner.getKind().needsRegistration()
                                && supervisor != null
                                && supervisor.isRegisteredOn(day)));
    }
}

package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Registration;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** What must be known of an entry in the register, and of somebody's look at it. Fields are named as on the pages. */
final class RegistrationRules {

    static final int LONGEST_NOTE = 2000;

    /** The register's own first day: the Health Professions Order 2001 came into force on it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2002, Month.FEBRUARY, 12);

    private static final Pattern NUMBER = Pattern.compile("PYL[0-9]{1,6}");

    private RegistrationRules() {}

    static List<FieldError> errors(CheckDetails check, LocalDate today) {
        return errors(
                check.seen(),
                "hcpcCheckedOn",
                check.checkedOn(),
                "the day on which you looked at the register",
                check.note(),
                today);
    }

    static List<FieldError> errors(EntryDetails entry, LocalDate today) {
        List<FieldError> errors =
                errors(entry.said(), "since", entry.since(), "the day since when it is so", entry.note(), today);
        LocalDate expires = entry.said().expiresOn();
        if (entry.said().status().isOnRegister()
                && expires != null
                && entry.since() != null
                && expires.isBefore(entry.since())) {
            errors.add(new FieldError("hcpcExpiresOn", "The last day cannot be before the day since when it is so"));
        }
        return errors;
    }

    private static List<FieldError> errors(
            Registration said,
            String dayField,
            @Nullable LocalDate day,
            String dayWords,
            String note,
            LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        String number = said.number();
        if (number == null && said.status() != HcpcStatus.NONE) {
            errors.add(new FieldError("hcpcNumber", "Enter the HCPC number, or choose “Not on the register”"));
        } else if (number != null && !NUMBER.matcher(number).matches()) {
            errors.add(new FieldError(
                    "hcpcNumber", "Enter the HCPC number as PYL and up to 6 digits, for example PYL012345"));
        }
        if (said.status().isOnRegister()) {
            registered(said, today, errors);
        }
        if (said.expiresOn() != null && said.expiresOn().isBefore(FIRST_DAY)) {
            errors.add(new FieldError("hcpcExpiresOn", "The last day cannot be before 2002: check the year"));
        }
        if (day == null) {
            errors.add(new FieldError(dayField, "Enter " + dayWords));
        } else if (day.isAfter(today)) {
            errors.add(new FieldError(dayField, capital(dayWords) + " cannot be in the future"));
        } else if (day.isBefore(FIRST_DAY)) {
            errors.add(new FieldError(dayField, capital(dayWords) + " cannot be before 2002: check the year"));
        }
        if (note.length() > LONGEST_NOTE) {
            errors.add(new FieldError(
                    "note", String.format("The note must be 2,000 characters or fewer; it has %,d", note.length())));
        }
        if (!Text.isLines(note)) {
            errors.add(new FieldError("note", "The note has characters that cannot be used"));
        }
        return errors;
    }

    private static void registered(Registration said, LocalDate today, List<FieldError> errors) {
        if (said.modality() == null || Modality.of(said.modality()).isEmpty()) {
            errors.add(new FieldError("modality", "Choose what they are registered as"));
        }
        if (said.expiresOn() == null) {
            errors.add(new FieldError("hcpcExpiresOn", "Enter the last day of the registration"));
        } else if (said.expiresOn().isAfter(RenewalCycle.furthestFrom(today))) {
            errors.add(new FieldError(
                    "hcpcExpiresOn",
                    "The last day is too far away: registrations are renewed every second year, next by 31 May "
                            + RenewalCycle.endOf(today).getYear()));
        }
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

package org.attune.kernel.practitioner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** What can be said of how somebody works here. Fields are named as on the page. */
final class ParticularsRules {

    private static final int LONGEST = 1000;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);
    private static final int DECIMALS = 2;

    private ParticularsRules() {}

    static List<FieldError> errors(Particulars particulars) {
        List<FieldError> errors = new ArrayList<>(
                PractitionerRules.employment(particulars.employment(), particulars.startsOn(), particulars.endsOn()));
        hours(particulars.hoursPerWeek(), errors);
        specialisms(particulars.specialisms(), errors);
        return errors;
    }

    private static void hours(@Nullable BigDecimal hours, List<FieldError> errors) {
        if (hours != null
                && (hours.signum() <= 0
                        || hours.compareTo(MOST_HOURS) > 0
                        || hours.stripTrailingZeros().scale() > DECIMALS)) {
            errors.add(
                    new FieldError("hoursPerWeek", "Enter the hours of a week as a number up to 60, for example 32.5"));
        }
    }

    private static void specialisms(String typed, List<FieldError> errors) {
        if (typed.length() > LONGEST) {
            errors.add(new FieldError(
                    "specialisms",
                    String.format("The specialisms must be 1,000 characters or fewer; there are %,d", typed.length())));
        }
        if (!typed.lines().allMatch(Text::isLine)) {
            errors.add(new FieldError("specialisms", "The specialisms have characters that cannot be used"));
        }
    }
}

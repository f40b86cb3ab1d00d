package org.attune.plugins.districtdays;

import java.time.LocalDate;
import java.time.Period;
import org.attune.api.time.London;

/** Whom Video Interaction Guidance in the Early Years is for, by the date of birth. */
final class VigAge {

    private VigAge() {}

    /**
     * Empty where the child is young enough; otherwise what to say.
     *
     * @param referredOn the day on which the family was referred
     * @param upTo the oldest that a child may be, in whole years
     */
    static String problem(LocalDate born, LocalDate referredOn, int upTo) {
        if (born.isAfter(referredOn)) {
            return "The child was born after the day of the referral: check both dates";
        }
        int years = Period.between(born, referredOn).getYears();
        return years <= upTo
                ? ""
                : "Video Interaction Guidance in district time is for children aged 0 to %d. On %s this child was %d."
                        .formatted(upTo, London.wordsOrNothing(referredOn), years);
    }
}

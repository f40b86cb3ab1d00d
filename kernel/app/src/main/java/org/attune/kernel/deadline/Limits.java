package org.attune.kernel.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.TimeLimit;

/** Which limit a clock takes: the rule's, or the authority's own where the rule lets it say so. */
final class Limits {

    private final List<OwnLimit> own;

    /** @param own of all rules, in any order */
    Limits(List<OwnLimit> own) {
        this.own = own;
    }

    /**
     * Of all that have begun the latest; of two of one day the authority's.
     *
     * @param day the day on which the clock starts
     * @return empty where nothing is promised
     */
    Optional<TimeLimit> on(DeadlineRule rule, LocalDate day) {
        Optional<TimeLimit> ofRule = rule.on(day);
        Optional<OwnLimit> ofAuthority = own.stream()
                .filter(one -> rule.setByAuthority() && one.rule().equals(rule.key()))
                .filter(one -> !one.from().isAfter(day))
                .max(Comparator.comparing(OwnLimit::from));
        boolean overtaken = ofAuthority.isEmpty()
                || ofRule.filter(one -> one.from().isAfter(ofAuthority.get().from()))
                        .isPresent();
        return overtaken ? ofRule : Optional.ofNullable(ofAuthority.get().limit());
    }
}

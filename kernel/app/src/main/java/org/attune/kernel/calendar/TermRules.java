package org.attune.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** What a term and a closure must be, whoever enters it. The database insists on the same. */
final class TermRules {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_CLOSURE = 92;

    private TermRules() {}

    /** @return what is wrong with which field; empty where it is a term */
    static List<FieldError> errors(
            String name,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate halfFrom,
            @Nullable LocalDate halfTo) {
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty()) {
            errors.add(new FieldError("name", "Enter the term’s name, for example Autumn term"));
        } else if (name.length() > LONGEST_NAME || !Text.isLine(name)) {
            errors.add(new FieldError("name", "The name must be one line of " + LONGEST_NAME + " characters or fewer"));
        }
        if (first == null) {
            errors.add(new FieldError("firstDay", "Enter the first day of the term"));
        } else if (!SchoolYear.ofTermFrom(first).isPossible()) {
            errors.add(new FieldError("firstDay", years()));
        }
        if (last == null) {
            errors.add(new FieldError("lastDay", "Enter the last day of the term"));
        }
        if (first != null && last != null && errors.isEmpty()) {
            days(first, last, errors);
            halfTerm(first, last, halfFrom, halfTo, errors);
        }
        return errors;
    }

    private static void days(LocalDate first, LocalDate last, List<FieldError> errors) {
        LocalDate end = SchoolYear.ofTermFrom(first).lastDay();
        if (!last.isAfter(first)) {
            errors.add(new FieldError("lastDay", "The last day must be after the first, " + London.words(first)));
        } else if (last.isAfter(end)) {
            errors.add(new FieldError(
                    "lastDay", "A term lies in one school year: its last day is " + London.words(end) + " or before"));
        }
    }

    private static void halfTerm(
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<FieldError> errors) {
        if (from == null && to == null) {
            return;
        }
        if (from == null) {
            errors.add(new FieldError("halfTermFrom", "Enter the first day of half-term, or leave both empty"));
        } else if (to == null) {
            errors.add(new FieldError("halfTermTo", "Enter the last day of half-term, or leave both empty"));
        } else if (!from.isAfter(first)) {
            errors.add(new FieldError("halfTermFrom", "Half-term begins after the term does"));
        } else if (to.isBefore(from)) {
            errors.add(new FieldError("halfTermTo", "Half-term cannot end before it begins"));
        } else if (!to.isBefore(last)) {
            errors.add(new FieldError("halfTermTo", "Half-term ends before the term does"));
        }
    }

    static List<FieldError> errors(@Nullable LocalDate first, @Nullable LocalDate last, String words) {
        List<FieldError> errors = new ArrayList<>();
        if (first == null) {
            errors.add(new FieldError("firstDay", "Enter the day, or the first of the days"));
        } else if (!SchoolYear.of(first).isPossible()) {
            errors.add(new FieldError("firstDay", years()));
        } else if (last != null && last.isBefore(first)) {
            errors.add(new FieldError("lastDay", "The last day cannot be before the first"));
        } else if (last != null && last.isAfter(first.plusDays(LONGEST_CLOSURE))) {
            errors.add(new FieldError(
                    "lastDay", "Enter up to three months; for longer ones enter the next part by itself"));
        }
        if (words.isEmpty()) {
            errors.add(new FieldError("words", "Say why, for example Staff training"));
        } else if (words.length() > LONGEST_WORDS || !Text.isLine(words)) {
            errors.add(new FieldError("words", "Use one line of " + LONGEST_WORDS + " characters or fewer"));
        }
        return errors;
    }

    /** One of the others that has a day in common with it. */
    static Optional<SchoolTerm> overlapping(SchoolTerm term, Collection<SchoolTerm> others) {
        return others.stream()
                .filter(other -> !other.firstDay().isAfter(term.lastDay())
                        && !other.lastDay().isBefore(term.firstDay()))
                .findFirst();
    }

    private static String years() {
        return "Enter a day from " + SchoolYear.FIRST + " to " + SchoolYear.LAST;
    }
}

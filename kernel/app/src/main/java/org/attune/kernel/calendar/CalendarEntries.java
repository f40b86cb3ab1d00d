package org.attune.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.kernel.calendar.CalendarFile.Passed;

/**
 * Makes terms, half-terms and closures of the entries of a file, by what they are called. Some authorities have a term as one
 * long entry, others as one for its first day and one for its last.
 */
final class CalendarEntries {

    private static final int FEWEST_DAYS = 5;

    private static final Pattern HALF_TERM = Pattern.compile("(?i).*\\bhalf[- ]?term\\b.*");
    private static final Pattern TERM = Pattern.compile("(?i).*\\bterm\\b.*");
    private static final Pattern HOLIDAY = Pattern.compile("(?i).*\\b(holidays?|break|vacation)\\b.*");
    private static final Pattern INSET = Pattern.compile("(?i).*\\b(inset|training|development) ?(day|days)?\\b.*");
    private static final Pattern CLOSED = Pattern.compile("(?i).*\\b(closed|closure|closes for)\\b.*");
    private static final Pattern BEGINS = Pattern.compile(
            "(?i)^(?:(?:start|beginning|first day) of (?:the )?(.+)|(.+?) (?:starts|begins|opens|start))$");
    private static final Pattern ENDS =
            Pattern.compile("(?i)^(?:(?:end|last day) of (?:the )?(.+)|(.+?) (?:ends|closes|finishes|end))$");

    /** One entry of whole days. */
    private record Days(String name, LocalDate first, LocalDate last) {}

    private final List<Days> terms = new ArrayList<>();
    private final List<Days> halfTerms = new ArrayList<>();
    private final Map<String, LocalDate> begins = new TreeMap<>();
    private final Map<String, LocalDate> ends = new TreeMap<>();
    private final List<Closed> closures = new ArrayList<>();
    private final List<Passed> wrong = new ArrayList<>();
    private final List<Passed> passedOver = new ArrayList<>();

    /** An entry whose days cannot be known: of no account where it is not about schools' days. */
    void unusable(String summary, String why) {
        boolean about =
                (TERM.matcher(summary).matches() && !HOLIDAY.matcher(summary).matches())
                        || INSET.matcher(summary).matches()
                        || CLOSED.matcher(summary).matches();
        (about ? wrong : passedOver).add(new Passed(summary, why));
    }

    void add(String summary, LocalDate first, LocalDate last, boolean backwards) {
        if (backwards) {
            unusable(summary, "It ends before it begins");
        } else if (!SchoolYear.of(first).isPossible() || !SchoolYear.of(last).isPossible()) {
            unusable(summary, "Its year, " + first.getYear() + ", cannot be right");
        } else {
            sort(new Days(summary, first, last));
        }
    }

    private void sort(Days entry) {
        String summary = entry.name();
        if (HALF_TERM.matcher(summary).matches()) {
            halfTerms.add(entry);
        } else if (HOLIDAY.matcher(summary).matches()) {
            passedOver.add(new Passed(summary, "Holidays follow from the terms"));
        } else if (INSET.matcher(summary).matches()) {
            close(ClosureKind.INSET, entry);
        } else if (TERM.matcher(summary).matches()) {
            sortTerm(entry);
        } else if (CLOSED.matcher(summary).matches()) {
            close(ClosureKind.CLOSED, entry);
        } else if (!BankHolidays.on(entry.first()).isEmpty()) {
            passedOver.add(new Passed(summary, "Bank holidays are known already"));
        } else {
            passedOver.add(new Passed(summary, "It is called neither a term, a half-term, an INSET day nor a closure"));
        }
    }

    private void sortTerm(Days entry) {
        Matcher first = BEGINS.matcher(entry.name());
        Matcher last = ENDS.matcher(entry.name());
        if (first.matches()) {
            begins.put(key(name(first), entry.first()), entry.first());
        } else if (last.matches()) {
            ends.put(key(name(last), entry.last()), entry.last());
        } else if (entry.last().isBefore(entry.first().plusDays(FEWEST_DAYS))) {
            wrong.add(new Passed(entry.name(), "A term needs its first and its last day"));
        } else {
            terms.add(new Days(tidy(entry.name()), entry.first(), entry.last()));
        }
    }

    private void close(ClosureKind kind, Days entry) {
        Closed closed = new Closed(kind, entry.first(), entry.last(), entry.name());
        List<FieldError> errors = TermRules.errors(closed.firstDay(), closed.lastDay(), closed.words());
        if (errors.isEmpty()) {
            closures.add(closed);
        } else {
            wrong.add(new Passed(entry.name(), errors.get(0).message()));
        }
    }

    CalendarFile file() {
        join();
        Map<Days, SchoolTerm> made = new LinkedHashMap<>();
        for (Days term : terms) {
            made.put(term, term(term));
        }
        halfTerms.forEach(half -> {
            if (terms.stream().noneMatch(term -> lies(half, term))) {
                passedOver.add(new Passed(half.name(), "It lies in none of the file’s terms"));
            }
        });
        List<SchoolTerm> sound = new ArrayList<>();
        made.values().forEach(term -> check(term, sound));
        return new CalendarFile(
                List.copyOf(sound), closures.stream().distinct().toList(), List.copyOf(wrong), List.copyOf(passedOver));
    }

    private void check(SchoolTerm term, List<SchoolTerm> sound) {
        List<FieldError> errors =
                TermRules.errors(term.name(), term.firstDay(), term.lastDay(), term.halfTermFrom(), term.halfTermTo());
        Optional<SchoolTerm> other = TermRules.overlapping(term, sound);
        boolean twice = sound.stream()
                .anyMatch(one ->
                        one.schoolYear() == term.schoolYear() && one.name().equals(term.name()));
        if (!errors.isEmpty()) {
            wrong.add(new Passed(term.name(), errors.get(0).message()));
        } else if (other.isPresent()) {
            wrong.add(new Passed(
                    term.name(), "It has days in common with " + other.get().name()));
        } else if (twice) {
            wrong.add(new Passed(term.name(), "Two terms of one school year have this name"));
        } else {
            sound.add(term);
        }
    }

    /** First and last days that came apart. */
    private void join() {
        begins.forEach((key, first) -> {
            LocalDate last = ends.remove(key);
            String name = key.substring(key.indexOf(' ') + 1);
            if (last == null) {
                wrong.add(new Passed(
                        name, "It begins on " + London.words(first) + " and the file does not say when it ends"));
            } else {
                terms.add(new Days(tidy(name), first, last));
            }
        });
        ends.forEach((key, last) -> wrong.add(new Passed(
                key.substring(key.indexOf(' ') + 1),
                "It ends on " + London.words(last) + " and the file does not say when it begins")));
    }

    private SchoolTerm term(Days term) {
        Optional<Days> half = halfTerms.stream().filter(one -> lies(one, term)).findFirst();
        return new SchoolTerm(
                SchoolYear.ofTermFrom(term.first()).begins(),
                term.name(),
                term.first(),
                term.last(),
                half.map(Days::first).orElse(null),
                half.map(Days::last).orElse(null));
    }

    private static boolean lies(Days half, Days term) {
        return half.first().isAfter(term.first()) && half.last().isBefore(term.last());
    }

    private static String name(Matcher matcher) {
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /** One name comes back each year. */
    private static String key(String name, LocalDate day) {
        return SchoolYear.ofTermFrom(day).begins() + " " + name.strip().toLowerCase(Locale.UK);
    }

    /** "autumn term 2026/27" is the Autumn term of its year. */
    private static String tidy(String name) {
        String plain = name.replaceAll("\\s*\\(?\\b(19|20)[0-9]{2}([/–-][0-9]{2,4})?\\)?$", "")
                .strip();
        String kept = plain.isEmpty() ? name : plain;
        return kept.substring(0, 1).toUpperCase(Locale.UK) + kept.substring(1);
    }
}

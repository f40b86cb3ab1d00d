package org.attune.api.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has to be done in what time. Build one with {@link #of}:
 *
 * <pre>{@code
 * DeadlineRule.of("advice.statutory", "Psychological advice", "Send the advice to the SEND team")
 *         .limit(LocalDate.of(2014, 9, 1), 6, DayCount.WEEKS, "SEND Regulations 2014, regulation 8(1)")
 *         .reminder(7, false)
 *         .reminder(-1, true)
 *         .ground("absent", "The child was away from the area for 4 weeks or more (regulation 8(2))");
 * }</pre>
 *
 * @param key a stable name in lower case, with the feature's or plugin's id before a dot; a plugin's must begin with its id and a dot
 * @param title what people call it, for example "Psychological advice"
 * @param task what has to be done, as an instruction, for example "Send the advice to the SEND team"
 * @param limits by their first day; may be empty where the authority says how long there is
 * @param setByAuthority whether an authority may say how long there is on its page "Time limits". Its limits and those here count
 *     alike, the latest that has begun; on the same day the authority's. Law that binds every authority alike is not set by it
 * @param reminders who is told when
 * @param grounds the reasons that the rule accepts for an exception; where it names none, whoever makes one says it in words
 */
public record DeadlineRule(
        String key,
        String title,
        String task,
        List<TimeLimit> limits,
        boolean setByAuthority,
        List<Reminder> reminders,
        List<Ground> grounds) {

    public DeadlineRule {
        limits = limits.stream().sorted(Comparator.comparing(TimeLimit::from)).toList();
        reminders = List.copyOf(reminders);
        grounds = List.copyOf(grounds);
    }

    /** @return a rule that has no limit yet and names no grounds */
    public static DeadlineRule of(String key, String title, String task) {
        return new DeadlineRule(key, title, task, List.of(), false, List.of(), List.of());
    }

    /** @return the same rule with one more limit, in force from a day on */
    public DeadlineRule limit(LocalDate from, int amount, DayCount unit, String source) {
        List<TimeLimit> more = Stream.concat(limits.stream(), Stream.of(new TimeLimit(from, amount, unit, source)))
                .toList();
        return new DeadlineRule(key, title, task, more, setByAuthority, reminders, grounds);
    }

    /** @return the same rule, for which each authority may say how long there is */
    public DeadlineRule adjustable() {
        return new DeadlineRule(key, title, task, limits, true, reminders, grounds);
    }

    /**
     * Says who is told when.
     *
     * @param days how many calendar days before it is due; 0 on the day, less than 0 after it
     * @param principals whether the principals are told besides whoever answers for it
     * @return the same rule with one more reminder
     */
    public DeadlineRule reminder(int days, boolean principals) {
        List<Reminder> more = Stream.concat(reminders.stream(), Stream.of(new Reminder(days, principals)))
                .toList();
        return new DeadlineRule(key, title, task, limits, setByAuthority, more, grounds);
    }

    /** @return the same rule with one more ground for an exception */
    public DeadlineRule ground(String name, String words) {
        List<Ground> more = Stream.concat(grounds.stream(), Stream.of(new Ground(name, words)))
                .toList();
        return new DeadlineRule(key, title, task, limits, setByAuthority, reminders, more);
    }

    /**
     * The limit of the rule itself that is in force on a day.
     *
     * @param day the day on which a clock starts
     * @return empty before the first
     */
    public Optional<TimeLimit> on(LocalDate day) {
        return limits.stream().filter(limit -> !limit.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}

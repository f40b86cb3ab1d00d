package org.attune.kernel.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.calendar.DayKind;
import org.attune.api.calendar.SchoolTerm;
import org.jspecify.annotations.Nullable;

/** Which days count, for many questions at once: what was read once answers for every setting. Not for several threads. */
public final class OpenDays {

    private final List<SchoolTerm> terms;
    private final List<ClosedAt> closures;
    private final Map<UUID, Map<LocalDate, Boolean>> ofSettings = new HashMap<>();
    private final Map<LocalDate, Boolean> ofAll = new HashMap<>();

    /** @param settingId null for all schools */
    record ClosedAt(@Nullable UUID settingId, Closed closed) {}

    OpenDays(List<SchoolTerm> terms, List<ClosedAt> closures) {
        this.terms = List.copyOf(terms);
        this.closures = List.copyOf(closures);
    }

    /** Where no terms and closures are known: every working day is a school day. */
    public static OpenDays withoutTerms() {
        return new OpenDays(List.of(), List.of());
    }

    /** Where nothing is known to be closed. */
    public static OpenDays inTerms(List<SchoolTerm> terms) {
        return new OpenDays(terms, List.of());
    }

    public static boolean isWorkingDay(LocalDate day) {
        return CalendarDays.isWorkingDay(day);
    }

    /**
     * Whether it counts as a school day: one in term, or any working day of a school year whose terms nobody has entered.
     *
     * @param settingId whose own closures are left out; null for what holds for all schools
     */
    public boolean isSchoolDay(LocalDate day, @Nullable UUID settingId) {
        Map<LocalDate, Boolean> known =
                settingId == null ? ofAll : ofSettings.computeIfAbsent(settingId, id -> new HashMap<>());
        return known.computeIfAbsent(day, one -> counts(one, settingId));
    }

    private boolean counts(LocalDate day, @Nullable UUID settingId) {
        List<Closed> holding = closures.stream()
                .filter(one -> one.settingId() == null || one.settingId().equals(settingId))
                .map(ClosedAt::closed)
                .filter(one -> one.holds(day))
                .toList();
        DayKind kind = new CalendarDays(terms, holding).day(day).kind();
        return kind == DayKind.SCHOOL_DAY || (kind == DayKind.UNKNOWN && holding.isEmpty());
    }
}

package org.attune.kernel.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.DayKind;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.time.London;
import org.attune.kernel.agenda.DayBlock.Line;
import org.attune.kernel.time.Weekdays;
import org.attune.kernel.workload.LeaveDays;

/** Puts what is known of a day into words. */
final class Days {

    private static final TimeMeasure HOURS = new TimeMeasure(LedgerUnit.HOURS, 60, 60);

    private Days() {}

    static String words(LocalDate day) {
        return Weekdays.name(day.getDayOfWeek()) + " " + London.words(day);
    }

    static DayBlock block(CalendarDay day, List<Entry> entries, List<LeaveDays> away, boolean today) {
        LocalDate date = day.date();
        int minutes = entries.stream().mapToInt(entry -> entry.minutesOn(date)).sum();
        return new DayBlock(
                date,
                words(date),
                today,
                date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY,
                notes(day, away),
                entries.stream().map(entry -> line(entry, date)).toList(),
                minutes == 0 ? "" : HOURS.figure(minutes));
    }

    private static Line line(Entry entry, LocalDate day) {
        return new Line(
                entry.id(),
                entry.timesOn(day),
                entry.title(),
                entry.kind(),
                entry.where(),
                String.join(", ", entry.with()));
    }

    private static List<String> notes(CalendarDay day, List<LeaveDays> away) {
        List<String> notes = new ArrayList<>();
        if (day.kind() == DayKind.BANK_HOLIDAY || day.kind() == DayKind.CLOSED) {
            notes.add(day.words());
        } else if (day.kind() == DayKind.HOLIDAY) {
            notes.add(day.words().isEmpty() ? "School holiday" : day.words());
        }
        away.forEach(one -> notes.add(
                switch (one.part()) {
                    case WHOLE -> "Leave";
                    case MORNING -> "Leave in the morning";
                    case AFTERNOON -> "Leave in the afternoon";
                }));
        return notes;
    }
}

package org.attune.kernel.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The bank holidays of England, worked out once for each year that somebody asks about. The same for every authority. */
final class BankHolidays {

    private static final String COUNTRY = "gb";
    private static final String ENGLAND = "eng";

    /** Beyond these nobody asks, and a guessed year fills no memory. */
    private static final int FIRST = 1974;

    private static final int LAST = 2200;

    private static final Map<Integer, Map<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    private BankHolidays() {}

    static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** By day, in order. */
    static Map<LocalDate, String> of(int year) {
        return year < FIRST || year > LAST ? Map.of() : KNOWN.computeIfAbsent(year, BankHolidays::workOut);
    }

    private static Map<LocalDate, String> workOut(int year) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(COUNTRY));
        Map<LocalDate, String> days = new TreeMap<>();
        for (Holiday holiday : manager.getHolidays(Year.of(year), ENGLAND)) {
            days.merge(holiday.getDate(), holiday.getDescription(Locale.UK), (one, other) -> one + ", " + other);
        }
        return Collections.unmodifiableMap(days);
    }
}

package org.attune.plugins.tradedhours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;

/**
 * A school year: 1 September to 31 August.
 *
 * @param start the calendar year in which it begins
 */
public record AcademicYear(int start) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static AcademicYear of(LocalDate day) {
        return of(LedgerPeriod.of(YearKind.ACADEMIC, day));
    }

    static AcademicYear of(LedgerPeriod period) {
        return new AcademicYear(period.year());
    }

    static AcademicYear current() {
        return of(today());
    }

    /** For programs, which leave the year out to mean this one. */
    static AcademicYear orCurrent(int start) {
        return start == 0 ? current() : new AcademicYear(start);
    }

    /** The last three years and the next, for which hours may be sold already. */
    static List<AcademicYear> around() {
        int now = current().start();
        return List.of(
                new AcademicYear(now + 1), new AcademicYear(now), new AcademicYear(now - 1), new AcademicYear(now - 2));
    }

    static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    /** For which the hours' accounts run. */
    LedgerPeriod period() {
        return new LedgerPeriod(YearKind.ACADEMIC, start);
    }

    /** For example "2026 to 2027". */
    public String words() {
        return start + " to " + (start + 1);
    }
}

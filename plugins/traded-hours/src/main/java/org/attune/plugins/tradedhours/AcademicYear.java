package org.attune.plugins.tradedhours;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.page.Address;
import org.attune.api.time.London;

/**
 * A school year: 1 September to 31 August.
 *
 * @param start the calendar year in which it begins
 */
public record AcademicYear(int start) {

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

    /** The one that the address of the present page names, or the present one where it names none that can be. */
    static AcademicYear inAddress() {
        String text = Address.text("year");
        return text != null && text.matches("2[01]\\d\\d") ? new AcademicYear(Integer.parseInt(text)) : current();
    }

    /** The last three years and the next, for which hours may be sold already. */
    static List<AcademicYear> around() {
        int now = current().start();
        return List.of(
                new AcademicYear(now + 1), new AcademicYear(now), new AcademicYear(now - 1), new AcademicYear(now - 2));
    }

    static LocalDate today() {
        return London.today();
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

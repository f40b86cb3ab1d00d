package org.attune.api.ledger;

import java.time.LocalDate;
import org.attune.api.plugin.Label;

/** For which year an authority gives out time, as it chooses in a plugin's settings. */
public enum AccountYear {
    /** As English schools count. */
    @Label("The school year: 1 September to 31 August")
    SCHOOL(YearKind.ACADEMIC),
    /** As English local authorities count. */
    @Label("The financial year: 1 April to 31 March")
    FINANCIAL(YearKind.FINANCIAL);

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final YearKind kind;

    AccountYear(YearKind kind) {
        this.kind = kind;
    }

    /**
     * @param day any day, as somebody may have typed it
     * @return the period in which it lies; the first or last that there is for a day outside our time
     */
    public LedgerPeriod period(LocalDate day) {
        LocalDate inOurTime = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return LedgerPeriod.of(kind, inOurTime);
    }
}

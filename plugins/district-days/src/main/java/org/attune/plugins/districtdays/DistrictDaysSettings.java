package org.attune.plugins.districtdays;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.CarryOver;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.plugin.Help;
import org.attune.api.plugin.Label;
import org.attune.api.plugin.SettingsRecord;

/** What an authority decides about its districts' days. */
@SettingsRecord
public record DistrictDaysSettings(
        @Label("Days of each district in a year")
        @Help(
                "Each district where a team works is given them when its year begins. What a district was given is changed on its own page.")
        @Min(0) @Max(400) int daysPerDistrict,

        @Label("The year that they are for")
        @Help("Change it only when a year is over: days that were given stay with their year.")
        @NotNull DaysYear year,

        @Label("Work needs an agreed priority")
        @Help("Work is planned against what was agreed with the district’s partners, and not otherwise.")
        boolean priorityNeeded,

        @Label("Only the local team works a district’s days")
        @Help("Otherwise anybody of the service may, and the district’s page shows how much the local team did.")
        boolean localTeamOnly,

        @Label("Days that are left at the end of a year") @Help("What goes to the district’s next year.") @NotNull CarryOver carryOver,

        @Label("Days that go to the next year at most") @Help("Where there is a limit.") @Min(0) @Max(400) int carryOverLimitDays,

        @Label("Days until a year is closed")
        @Help(
                "Counted from its last day, so that work can be recorded late. Then planned days that were not worked come back.")
        @Min(0) @Max(120) int closeAfterDays) {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** Kent's, until an authority says otherwise: 80 days of the school year, against agreed priorities. */
    public static final DistrictDaysSettings DEFAULTS =
            new DistrictDaysSettings(80, DaysYear.SCHOOL, true, false, CarryOver.NOTHING, 0, 30);

    /** @return the year in which a day lies, as this authority counts; the first or last that there is for a day outside our time */
    public LedgerPeriod period(LocalDate day) {
        LocalDate inOurTime = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return LedgerPeriod.of(year.kind(), inOurTime);
    }

    /** Never below zero: a district has no more than its days. */
    AccountTerms terms(TimeMeasure measure) {
        return new AccountTerms(
                LedgerUnit.DAYS, 0, carryOver, carryOverLimitDays * measure.minutesPerDay(), closeAfterDays);
    }
}

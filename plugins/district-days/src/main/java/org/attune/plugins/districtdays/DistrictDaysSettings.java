package org.attune.plugins.districtdays;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.AccountYear;
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
        @NotNull AccountYear year,

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
        @Min(0) @Max(120) int closeAfterDays,

        @Label("Video Interaction Guidance is offered in district time")
        @Help(
                "Switched off, there are no pages of it. What is kept stays, for copies of a child’s record and until its end.")
        boolean vigOffered,

        @Label("Video Interaction Guidance is for children up to this age")
        @Help("In years, on the day of the referral. 4 means until the day before the fifth birthday.")
        @Min(1) @Max(7) int vigUpToAge,

        @Label("Cycles of filming and shared review for a family at most")
        @Help("A film cannot be recorded after the last.")
        @Min(1) @Max(12) int vigCycles,

        @Label("Multi-Family Groups are offered")
        @Help("Switched off, there are no pages of their families and sessions.")
        boolean groupsOffered,

        @Label("What families of a group are asked before and after")
        @Help("The name of the measure. A group keeps the one that it began with.")
        @NotBlank @Size(max = 120) String groupMeasure,

        @Label("Its highest score") @Help("The lowest is 0.") @Min(1) @Max(1000) int groupHighest,

        @Label("A lower score is better") @Help("As with difficulties. Otherwise a higher one is.")
        boolean groupLowerIsBetter,

        @Label("Communities of Practice are offered") @Help("Switched off, there are no pages of their sessions.")
        boolean communitiesOffered,

        @Label("People in a session of a Community of Practice at most")
        @Help("For booking and for attendance.")
        @Min(1) @Max(500) int communityPlaces,

        @Label("Minutes of a session of a Community of Practice")
        @Help("Each offer may say otherwise.")
        @Min(15) @Max(480) int communityMinutes) {

    /**
     * Kent's, until an authority says otherwise: 80 days of the school year, against agreed priorities. What a service may not
     * offer is off until it says so.
     */
    public static final DistrictDaysSettings DEFAULTS = new DistrictDaysSettings(
            80,
            AccountYear.SCHOOL,
            true,
            false,
            CarryOver.NOTHING,
            0,
            30,
            false,
            4,
            4,
            false,
            "Strengths and Difficulties Questionnaire, total difficulties",
            40,
            true,
            false,
            100,
            90);

    /** @return the year in which a day lies, as this authority counts; the first or last that there is for a day outside our time */
    public LedgerPeriod period(LocalDate day) {
        return year.period(day);
    }

    /** Never below zero: a district has no more than its days. */
    AccountTerms terms(TimeMeasure measure) {
        return new AccountTerms(
                LedgerUnit.DAYS, 0, carryOver, carryOverLimitDays * measure.minutesPerDay(), closeAfterDays);
    }
}

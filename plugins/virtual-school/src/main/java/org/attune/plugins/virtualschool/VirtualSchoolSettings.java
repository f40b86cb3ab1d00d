package org.attune.plugins.virtualschool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.AccountYear;
import org.attune.api.ledger.CarryOver;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.plugin.Help;
import org.attune.api.plugin.Label;
import org.attune.api.plugin.SettingsRecord;

/** What an authority decides about its Virtual School's time. */
@SettingsRecord
public record VirtualSchoolSettings(
        @Label("Hours of the service that the Virtual School has in a year")
        @Help("It is given them when the year begins. What it was given is changed on its own page, with a reason.")
        @Min(0) @Max(5000) int hoursPerYear,

        @Label("The year that they are for")
        @Help("Change it only when a year is over: hours that were given stay with their year.")
        @NotNull AccountYear year,

        @Label("Hours below zero at most")
        @Help("Work may take the time so far below zero, and each time a reason is asked for. 0 for not at all.")
        @Min(0) @Max(500) int overdraftHours,

        @Label("Hours that are left at the end of a year") @Help("What goes to the next year.") @NotNull CarryOver carryOver,

        @Label("Hours that go to the next year at most") @Help("Where there is a limit.") @Min(0) @Max(5000) int carryOverLimitHours,

        @Label("Days until a year is closed")
        @Help(
                "Counted from its last day, so that work can be recorded late. Then planned hours that were not worked come back.")
        @Min(0) @Max(120) int closeAfterDays,

        @Label("Social care may ask for involvement")
        @Help("Otherwise a social worker asks through the Virtual School, which then asks itself.")
        boolean socialCareMayAsk,

        @Label("Children who were in care before are included")
        @Help("Adopted, or living with special guardians or under a child arrangements order after care.")
        boolean previouslyInCare,

        @Label("The dates of personal education plans are kept")
        @Help(
                "For every child of the roll who is in the authority’s care. How long there is for a review is under Time limits.")
        boolean plansKept,

        @Label("Consultations are offered") @Help("To parents, carers and professionals around a child.")
        boolean consultationsOffered,

        @Label("Minutes of a consultation") @Help("Each offer may say otherwise.") @Min(15) @Max(240) int consultationMinutes,

        @Label("Consultations are counted") @Help("Their time is then charged to the Virtual School’s hours.")
        boolean consultationsCounted,

        @Label("Training is offered") @Help("To social workers, foster carers, and schools.")
        boolean trainingOffered,

        @Label("Training is counted") @Help("Its time is then charged to the Virtual School’s hours.")
        boolean trainingCounted,

        @Label("People in a session of training at most") @Help("For booking.") @Min(1) @Max(500) int trainingPlaces,

        @Label("People whose feedback is shown together at least")
        @Help("Until so many have said something, nothing of it is shown, so that nobody can be told from it.")
        @Min(1) @Max(20) int feedbackLeast) {

    private static final int HOUR = 60;

    /** What an authority has until it says otherwise: no hours by themselves, never below zero, for the school year. */
    public static final VirtualSchoolSettings DEFAULTS = new VirtualSchoolSettings(
            0, AccountYear.SCHOOL, 0, CarryOver.NOTHING, 0, 30, true, true, true, true, 45, true, true, true, 30, 3);

    /** @return the year in which a day lies, as this authority counts; the first or last that there is for a day outside our time */
    public LedgerPeriod period(LocalDate day) {
        return year.period(day);
    }

    int minutesPerYear() {
        return hoursPerYear * HOUR;
    }

    AccountTerms terms() {
        return new AccountTerms(
                LedgerUnit.HOURS, overdraftHours * HOUR, carryOver, carryOverLimitHours * HOUR, closeAfterDays);
    }
}

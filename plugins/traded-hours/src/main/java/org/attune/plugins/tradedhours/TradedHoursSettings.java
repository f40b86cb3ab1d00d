package org.attune.plugins.tradedhours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.attune.api.casework.ActivityKind;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.CarryOver;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.plugin.Help;
import org.attune.api.plugin.Label;
import org.attune.api.plugin.SettingsRecord;

/** What an authority decides about its traded hours. */
@SettingsRecord
public record TradedHoursSettings(
        @Label("Hours that a setting may go below zero")
        @Help(
                "With 0, work that the bought hours do not cover is refused. With more, it is recorded and the balance goes below zero.")
        @Min(0) @Max(200) int overdraftHours,

        @Label("Kinds of activity that are charged")
        @Help(
                "Any of: consultation, observation, assessment, intervention, meeting, training, project work, writing up. All others are"
                        + " part of the core service and free.")
        @NotNull List<
                        @NotNull @Pattern(
                                regexp =
                                        "(?i)consultation|observation|assessment|intervention|meeting|training|project[ _]work|writing[ _]up",
                                message = "must be a kind of activity, for example consultation")
                        String>
                chargedKinds,

        @Label("Round up to")
        @Help("In minutes: with 15, work of 50 minutes is charged as 1 hour. With 1, nothing is rounded.")
        @Min(1) @Max(120) int roundUpToMinutes,

        @Label("Preparation and writing up")
        @Help("Minutes that are added to each hour of charged work. With 0, only the work itself is charged.")
        @Min(0) @Max(180) int preparationMinutesPerHour,

        @Label("Why a setting may go below zero")
        @Help("Its statement says so with each line that takes it below zero.")
        @NotBlank @Size(max = 200) String overdraftReason,

        @Label("Hours that are left at the end of a year")
        @Help("What goes to the next year when a year is closed. Hours that a setting owes always go there.")
        @NotNull CarryOver carryOver,

        @Label("Hours that go to the next year at most") @Help("Where there is a limit.") @Min(0) @Max(2000) int carryOverLimitHours,

        @Label("Days until a year is closed")
        @Help(
                "Counted from 31 August, so that work can be recorded late. After that, work of that year is charged to the next.")
        @Min(0) @Max(120) int closeAfterDays) {

    private static final int HOUR = 60;

    /** What holds where an authority has not said otherwise: all but writing up is charged, by the quarter of an hour. */
    public static final TradedHoursSettings DEFAULTS = new TradedHoursSettings(
            0,
            List.of("consultation", "observation", "assessment", "intervention", "meeting", "training", "project work"),
            15,
            0,
            "Work that had been agreed is done before more hours are bought",
            CarryOver.NOTHING,
            0,
            30);

    /**
     * @param kind a kind of activity
     * @return whether work of that kind is charged
     */
    public boolean charges(ActivityKind kind) {
        return chargedKinds.stream().map(TradedHoursSettings::name).anyMatch(kind.name()::equals);
    }

    /**
     * @param minutes how long the work took
     * @return how much is charged for it: with its preparation, rounded up
     */
    public int charge(int minutes) {
        // Whole minutes only: a part of one counts as one.
        int whole = minutes + ceil(minutes * preparationMinutesPerHour, HOUR);
        return ceil(whole, roundUpToMinutes) * roundUpToMinutes;
    }

    /** @return how far below zero a balance may go, in minutes */
    public int overdraftMinutes() {
        return overdraftHours * HOUR;
    }

    /** @return on which terms the ledger keeps a setting's account */
    public AccountTerms terms() {
        return new AccountTerms(
                LedgerUnit.HOURS, overdraftMinutes(), carryOver, carryOverLimitHours * HOUR, closeAfterDays);
    }

    private static int ceil(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    private static String name(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}

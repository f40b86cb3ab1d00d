package org.attune.plugins.tradedhours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attune.api.casework.ActivityKind;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.CarryOver;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.plugin.Help;
import org.attune.api.plugin.Label;
import org.attune.api.plugin.SettingsRecord;
import org.jspecify.annotations.Nullable;

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
        @Min(0) @Max(120) int closeAfterDays,

        @Label("Preparation and writing up that differs by kind")
        @Help(
                "A kind of activity and the minutes that are added to each hour of it, for example: assessment 60. For all other kinds the minutes above hold.")
        @NotNull @Size(max = 8) List<
                        @NotNull @Pattern(
                                regexp =
                                        "(?i)(consultation|observation|assessment|intervention|meeting|training|project[ _]work|writing[ _]up) (1[0-7]\\d|180|\\d{1,2})",
                                message = "must be a kind of activity and up to 180 minutes, for example assessment 60")
                        String>
                preparationByKind,

        @Label("What the core service is")
        @Help("What a setting never pays for. A new price list begins with these lines.")
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> coreWork,

        @Label("Who agrees for a setting") @NotNull WhoAgrees whoAgrees,

        @Label("A setting gives a purchase order number when it agrees")
        @Help("Otherwise it may, and the agreement’s own number stands on the order where it does not.")
        boolean orderNumberNeeded,

        @Label("Days in which a setting can agree")
        @Help("Counted from the day on which an agreement is sent. Its hours are kept for the setting until then.")
        @Min(1) @Max(180) int daysToAgree,

        @Label("How much may be sold for a year") @NotNull SellingLimit sellingLimit,

        @Label("Hours that may be sold for a year") @Help("Where they are limited to so many.") @Min(0) @Max(200000) int hoursForSale,

        @Label("Part of the time for direct work that may be sold")
        @Help("In per cent, where it is limited to a part: the rest is for statutory work and all else that is free.")
        @Min(1) @Max(100) int percentForSale,

        @Label("Who plans a setting’s hours with its people")
        @Help("Everybody who works for the service reads the plan.")
        @NotNull WhoPlans whoPlans) {

    private static final int HOUR = 60;
    private static final int PERCENT = 100;

    /** What holds where an authority has not said otherwise: all but writing up is charged, by the quarter of an hour. */
    public static final TradedHoursSettings DEFAULTS = new TradedHoursSettings(
            0,
            List.of("consultation", "observation", "assessment", "intervention", "meeting", "training", "project work"),
            15,
            0,
            "Work that had been agreed is done before more hours are bought",
            CarryOver.NOTHING,
            0,
            30,
            List.of(),
            List.of("Psychological advice for education, health and care needs assessments", "Critical incidents"),
            WhoAgrees.HEAD_OR_SENCO,
            false,
            28,
            SellingLimit.NONE,
            0,
            60,
            WhoPlans.LINK_EP);

    /** @return how work is charged, as the authority has it now */
    public ChargeRules charging() {
        return new ChargeRules(
                chargedKinds.stream().map(TradedHoursSettings::kind).toList(),
                preparationMinutesPerHour,
                preparationByKind.stream()
                        .collect(Collectors.toMap(
                                one -> kind(one.substring(0, one.lastIndexOf(' '))),
                                one -> Integer.valueOf(one.substring(one.lastIndexOf(' ') + 1)),
                                (first, again) -> again)),
                roundUpToMinutes);
    }

    /**
     * @param directMinutes the service's time for direct work in the year
     * @return how many minutes of it may be sold; null where nothing limits them
     */
    public @Nullable Integer mostMinutes(int directMinutes) {
        return switch (sellingLimit) {
            case NONE -> null;
            case HOURS -> hoursForSale * HOUR;
            case SHARE_OF_TIME -> (int) ((long) directMinutes * percentForSale / PERCENT);
        };
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

    private static ActivityKind kind(String typed) {
        return ActivityKind.valueOf(typed.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}

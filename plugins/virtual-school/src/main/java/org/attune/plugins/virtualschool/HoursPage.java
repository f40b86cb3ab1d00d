package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.page.YearAddress;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** The form with which the Virtual School says how many hours a year has. */
@Named("virtualSchoolHours")
@ViewScoped
public class HoursPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    AllocationService allocations;

    @Inject
    UsageService usage;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    private @Nullable YearKind yearKind;
    private int year;

    private @Nullable String hours;
    private @Nullable String reason;

    public void load() {
        user.require(Permission.RUN_VIRTUAL_SCHOOL);
        LedgerPeriod period = YearAddress.of(usage.present());
        yearKind = period.kind();
        year = period.year();
        hours = allocations
                .of(period)
                .map(one -> accounts.measure().number(one.getMinutes()))
                .orElse("");
    }

    public String save() {
        allocations.change(period(), hours, reason, submission);
        return Address.to("time.xhtml?year=" + year, "Hours changed.");
    }

    private LedgerPeriod period() {
        return new LedgerPeriod(Objects.requireNonNull(yearKind), year);
    }

    public String getYearWords() {
        return period().words();
    }

    public int getYear() {
        return year;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.page.YearAddress;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form with which the Virtual School says who its link EPs are, and how much of its time each has. */
@Named("virtualSchoolLinkEp")
@ViewScoped
public class LinkEpPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    LinkEps linkEps;

    @Inject
    UsageService usage;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    private @Nullable YearKind yearKind;
    private int year;

    private @Nullable String person = "";
    private @Nullable String hours;

    public void load() {
        user.require(Permission.RUN_VIRTUAL_SCHOOL);
        LedgerPeriod period = YearAddress.of(usage.present());
        yearKind = period.kind();
        year = period.year();
        UUID chosen = Address.id("person");
        person = chosen == null ? "" : chosen.toString();
        linkEps.of(period).stream()
                .filter(one -> one.getPractitioner().getId().equals(chosen))
                .forEach(one -> hours = accounts.measure().number(one.getMinutes()));
    }

    public String save() {
        linkEps.give(period(), Ids.orNull(person), hours);
        return Address.to("time.xhtml?year=" + year, "Their hours are saved.");
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

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }
}

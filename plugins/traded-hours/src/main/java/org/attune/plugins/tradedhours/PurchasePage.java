package org.attune.plugins.tradedhours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.invoice.Amounts;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.attune.plugins.tradedhours.LedgerService.Purchase;
import org.jspecify.annotations.Nullable;

/** The form that adds hours which a setting has bought. */
@Named("tradedHoursPurchase")
@ViewScoped
public class PurchasePage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    LedgerService ledger;

    @Inject
    StatementService statements;

    private transient @Nullable List<Choice> settings;
    private @Nullable String setting;
    private int year = AcademicYear.current().start();
    private @Nullable String hours;
    private @Nullable LocalDate boughtOn = AcademicYear.today();
    private @Nullable String note;

    public List<Choice> getSettings() {
        List<Choice> known = settings;
        if (known == null) {
            known = statements.openSettings();
            settings = known;
        }
        return known;
    }

    public List<AcademicYear> getYears() {
        int now = AcademicYear.current().start();
        return List.of(new AcademicYear(now), new AcademicYear(now + 1));
    }

    public String save() {
        ledger.buy(new Purchase(
                setting == null ? null : UUID.fromString(setting),
                year,
                Amounts.minutes(hours),
                boughtOn,
                note == null ? "" : note,
                submission));
        return Address.to("agreements.xhtml?year=" + year, "Hours added.");
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable LocalDate getBoughtOn() {
        return boughtOn;
    }

    public void setBoughtOn(@Nullable LocalDate boughtOn) {
        this.boughtOn = boughtOn;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

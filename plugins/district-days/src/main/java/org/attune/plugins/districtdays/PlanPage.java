package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.attune.api.page.YearAddress;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.setting.Setting;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that plans work for a district's days, and plans it otherwise. */
@Named("districtDaysPlan")
@ViewScoped
public class PlanPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkService works;

    @Inject
    OfDistrict ofDistrict;

    @Inject
    FiguresService figures;

    private @Nullable UUID district;
    private String districtName = "";
    private @Nullable YearKind yearKind;
    private int year;
    private int version;
    private transient OfDistrict.@Nullable Choices choices;

    private @Nullable String title;
    private @Nullable String kind = "";
    private @Nullable String priority = "";
    private @Nullable LocalDate plannedFor;
    private @Nullable String days;
    private @Nullable String lead = "";
    private @Nullable String setting = "";
    private @Nullable String note;

    public void load() {
        id = Address.id("id");
        LedgerPeriod period = YearAddress.of(figures.present());
        if (id == null) {
            district = Address.needed("district");
        } else {
            Work work = works.get(id);
            district = work.getDistrictId();
            period = work.period();
            show(work);
        }
        yearKind = period.kind();
        year = period.year();
        districtName = ofDistrict.name(district);
    }

    private void show(Work work) {
        Practitioner leads = work.getPractitioner();
        Setting at = work.getSetting();
        UUID agreed = work.getPriorityId();
        version = work.getVersion();
        title = work.getTitle();
        kind = work.getKind().name();
        priority = agreed == null ? "" : agreed.toString();
        plannedFor = work.getPlannedFor();
        days = ofDistrict.typed(work.getOpenMinutes());
        lead = leads == null ? "" : leads.getId().toString();
        setting = at == null ? "" : at.getId().toString();
        note = work.getNote();
    }

    public String save() {
        WorkPlan plan = new WorkPlan(
                Chosen.of(WorkKind.class, kind),
                title,
                Ids.orNull(priority),
                plannedFor,
                days,
                Ids.orNull(lead),
                Ids.orNull(setting),
                note);
        UUID work = id;
        if (work == null) {
            work = works.plan(district, plan, submission);
        } else {
            works.change(work, version, plan, submission);
        }
        return Address.to("work.xhtml?id=" + work, "Planned. Its days are kept for it.");
    }

    public OfDistrict.Choices getChoices() {
        OfDistrict.Choices known = choices;
        if (known == null) {
            known = ofDistrict.choices(
                    Objects.requireNonNull(district), new LedgerPeriod(Objects.requireNonNull(yearKind), year));
            choices = known;
        }
        return known;
    }

    public List<WorkKind> getKinds() {
        return List.of(WorkKind.values());
    }

    public boolean isAdding() {
        return id == null;
    }

    public @Nullable UUID getDistrict() {
        return district;
    }

    public String getDistrictName() {
        return districtName;
    }

    public int getYear() {
        return year;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getPriority() {
        return priority;
    }

    public void setPriority(@Nullable String priority) {
        this.priority = priority;
    }

    public @Nullable LocalDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(@Nullable LocalDate plannedFor) {
        this.plannedFor = plannedFor;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

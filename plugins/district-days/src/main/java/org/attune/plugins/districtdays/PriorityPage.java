package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.page.YearAddress;
import org.jspecify.annotations.Nullable;

/** The form that keeps what was agreed with a district's partners. */
@Named("districtDaysPriority")
@ViewScoped
public class PriorityPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    PriorityService priorities;

    @Inject
    OfDistrict ofDistrict;

    @Inject
    FiguresService figures;

    private @Nullable UUID district;
    private String districtName = "";
    private @Nullable YearKind kind;
    private int year;
    private int version;
    private boolean ended;

    private @Nullable String title;
    private @Nullable String why;
    private @Nullable String agreedWith;
    private @Nullable LocalDate agreedOn;
    private @Nullable String days;

    public void load() {
        id = Address.id("id");
        LedgerPeriod period = YearAddress.of(figures.present());
        if (id == null) {
            district = Address.needed("district");
        } else {
            Priority priority = priorities.get(id);
            district = priority.getDistrictId();
            period = priority.period();
            version = priority.getVersion();
            ended = priority.getEndedOn() != null;
            title = priority.getTitle();
            why = priority.getWhy();
            agreedWith = priority.getAgreedWith();
            agreedOn = priority.getAgreedOn();
            days = priority.getMinutes() == 0 ? "" : ofDistrict.typed(priority.getMinutes());
        }
        kind = period.kind();
        year = period.year();
        districtName = ofDistrict.name(district);
    }

    public String save() {
        PriorityService.Agreed agreed = new PriorityService.Agreed(title, why, agreedWith, agreedOn, days);
        if (id == null) {
            priorities.add(district, period(), agreed, submission);
        } else {
            priorities.change(id, version, agreed);
        }
        return back("Priority saved.");
    }

    public String end() {
        priorities.end(id, version);
        return back(ended ? "Work can be planned against it again." : "Nothing more is planned against it.");
    }

    private String back(String words) {
        return Address.to("district.xhtml?id=" + district + "&year=" + year, words);
    }

    private LedgerPeriod period() {
        return new LedgerPeriod(Objects.requireNonNull(kind), year);
    }

    public String getYearWords() {
        return period().words();
    }

    public int getYear() {
        return year;
    }

    public boolean isAdding() {
        return id == null;
    }

    public boolean isEnded() {
        return ended;
    }

    public @Nullable UUID getDistrict() {
        return district;
    }

    public String getDistrictName() {
        return districtName;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getAgreedWith() {
        return agreedWith;
    }

    public void setAgreedWith(@Nullable String agreedWith) {
        this.agreedWith = agreedWith;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }
}

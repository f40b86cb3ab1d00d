package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.attune.api.page.YearAddress;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** The forms with which the office says how many days a district has, who of its team has them, and where it is on the grid. */
@Named("districtDaysOffice")
@ViewScoped
public class OfficePage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    AllocationService allocations;

    @Inject
    ShareService shares;

    @Inject
    GridService grid;

    @Inject
    OfDistrict ofDistrict;

    @Inject
    FiguresService figures;

    @Inject
    CurrentUser user;

    private @Nullable UUID district;
    private String districtName = "";
    private @Nullable UUID practitioner;
    private String personName = "";
    private @Nullable YearKind kind;
    private int year;

    private @Nullable String days;
    private @Nullable String reason;
    private @Nullable String across = "";
    private @Nullable String down = "";

    /** For the form that gives a district its days. */
    public void loadDays() {
        load();
        days = allocations
                .of(Objects.requireNonNull(district), period())
                .map(one -> ofDistrict.typed(one.getMinutes()))
                .orElse("");
    }

    /** For the form that gives somebody a part of them. */
    public void loadShare() {
        load();
        practitioner = Address.needed("person");
        days = shares.typed(district, period(), practitioner);
        personName = ofDistrict.people().stream()
                .filter(one -> one.id().equals(practitioner))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }

    /** For the form that puts a district on the grid. */
    public void loadGrid() {
        load();
        grid.of(district).ifPresent(one -> {
            across = String.valueOf(one.getAcross());
            down = String.valueOf(one.getDown());
        });
    }

    private void load() {
        user.require(Permission.MANAGE_SERVICE);
        district = Address.needed("district");
        LedgerPeriod period = YearAddress.of(figures.present());
        kind = period.kind();
        year = period.year();
        districtName = ofDistrict.name(district);
    }

    public String saveDays() {
        allocations.change(district, period(), days, reason, submission);
        return back("Days changed.");
    }

    public String saveShare() {
        shares.give(district, period(), practitioner, days);
        return back("Their part is saved.");
    }

    public String saveGrid() {
        grid.put(district, number(across), number(down));
        return Address.to("districts.xhtml", "Its place is saved.");
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed == null || !typed.matches("\\d") ? null : Integer.valueOf(typed);
    }

    private String back(String words) {
        return Address.to("district.xhtml?id=" + district + "&year=" + year, words);
    }

    private LedgerPeriod period() {
        return new LedgerPeriod(Objects.requireNonNull(kind), year);
    }

    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, GridPlace.MOST).boxed().toList();
    }

    public String getYearWords() {
        return period().words();
    }

    public int getYear() {
        return year;
    }

    public @Nullable UUID getDistrict() {
        return district;
    }

    public String getDistrictName() {
        return districtName;
    }

    public String getPersonName() {
        return personName;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getAcross() {
        return across;
    }

    public void setAcross(@Nullable String across) {
        this.across = across;
    }

    public @Nullable String getDown() {
        return down;
    }

    public void setDown(@Nullable String down) {
        this.down = down;
    }
}

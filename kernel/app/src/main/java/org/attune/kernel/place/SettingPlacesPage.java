package org.attune.kernel.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.place.SettingPlaceService.Wanted;
import org.attune.kernel.place.SettingPlaceService.Where;
import org.jspecify.annotations.Nullable;

/** The settings with their districts and link EPs, and doing the same with many of them. What is looked for stands in the address. */
@Named("settingPlaces")
@ViewScoped
public class SettingPlacesPage extends DaysForm {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;

    /** In place of an id. */
    private static final String NONE = "none";

    /** A line of a filter. */
    public record Option(String value, String words, boolean chosen) {}

    /** A setting, and whether it is ticked. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final SettingPlaceView place;
        private boolean chosen;

        Row(SettingPlaceView place) {
            this.place = place;
        }

        public SettingPlaceView getPlace() {
            return place;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    @Inject
    SettingPlaceService settings;

    @Inject
    DistrictService districts;

    @Inject
    LinkEpService links;

    private String q = "";
    private String district = "";
    private String ep = "";
    private @Nullable String after;
    private @Nullable String giveTo;
    private ArrayList<Row> rows = new ArrayList<>();
    private boolean more;
    private @Nullable String districtId;
    private @Nullable String practitionerId;
    private transient @Nullable List<Choice> allDistricts;
    private transient @Nullable List<Choice> practitioners;

    public void load() {
        List<SettingPlaceView> found =
                settings.list(new Wanted(q, where(district), where(ep)), London.today(), Ids.orNull(after), STEP + 1);
        more = found.size() > STEP;
        rows = new ArrayList<>(found.stream().limit(STEP).map(Row::new).toList());
        practitionerId = giveTo;
        setFirstDay(London.today());
    }

    private static Where where(String text) {
        return NONE.equals(text) ? new Where(null, true) : new Where(Ids.orNull(text), false);
    }

    public String place() {
        if (districtId == null || districtId.isEmpty()) {
            throw new InvalidException("districtId", "Choose a district");
        }
        List<UUID> ids = chosen("districtId");
        settings.put(ids, NONE.equals(districtId) ? null : Ids.of(districtId));
        return done(ids);
    }

    public String give() {
        List<UUID> ids = chosen("practitionerId");
        links.give(ids, Ids.orNull(practitionerId), days());
        return done(ids);
    }

    private List<UUID> chosen(String field) {
        List<UUID> ids = rows.stream()
                .filter(Row::isChosen)
                .map(row -> row.getPlace().id())
                .toList();
        if (ids.isEmpty()) {
            throw new InvalidException(field, "Tick at least one setting in the list above");
        }
        return ids;
    }

    private String done(List<UUID> ids) {
        PageNotice.afterRedirect(ids.size() == 1 ? "Saved for one setting." : "Saved for " + ids.size() + " settings.");
        return "/places/settings.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The last setting shown, where others follow; else null. */
    public @Nullable UUID getNext() {
        return more ? rows.get(rows.size() - 1).getPlace().id() : null;
    }

    public boolean isFirst() {
        return Ids.orNull(after) == null;
    }

    public boolean isFiltered() {
        return !q.isBlank() || !district.isBlank() || !ep.isBlank();
    }

    public List<Option> getDistrictOptions() {
        return options(new Option("", "Any", false), new Option(NONE, "None", false), getDistricts(), district);
    }

    public List<Option> getEpOptions() {
        return options(
                new Option("", "Anybody", false), new Option(NONE, "Nobody today", false), getPractitioners(), ep);
    }

    private static List<Option> options(Option any, Option none, List<Choice> choices, String present) {
        Stream<Option> all = Stream.concat(
                Stream.of(any, none),
                choices.stream().map(one -> new Option(one.id().toString(), one.name(), false)));
        return all.map(one -> new Option(one.value(), one.words(), one.value().equals(present)))
                .toList();
    }

    public List<Choice> getDistricts() {
        List<Choice> known = allDistricts;
        if (known == null) {
            known = districts.choices();
            allDistricts = known;
        }
        return known;
    }

    public List<Choice> getPractitioners() {
        List<Choice> known = practitioners;
        if (known == null) {
            known = links.practitioners();
            practitioners = known;
        }
        return known;
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(@Nullable String district) {
        this.district = district == null ? "" : district;
    }

    public String getEp() {
        return ep;
    }

    public void setEp(@Nullable String ep) {
        this.ep = ep == null ? "" : ep;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable String getGiveTo() {
        return giveTo;
    }

    public void setGiveTo(@Nullable String giveTo) {
        this.giveTo = giveTo;
    }

    public @Nullable String getDistrictId() {
        return districtId;
    }

    public void setDistrictId(@Nullable String districtId) {
        this.districtId = districtId;
    }

    public @Nullable String getPractitionerId() {
        return practitionerId;
    }

    public void setPractitionerId(@Nullable String practitionerId) {
        this.practitionerId = practitionerId;
    }
}

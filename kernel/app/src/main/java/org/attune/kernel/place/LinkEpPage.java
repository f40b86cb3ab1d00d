package org.attune.kernel.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** One setting: its district, who is its link EP, who was and will be, and changing hands. */
@Named("linkEps")
@ViewScoped
public class LinkEpPage extends DaysForm {

    private static final long serialVersionUID = 1L;

    @Inject
    LinkEpService links;

    @Inject
    SettingPlaceService settings;

    @Inject
    DistrictService districts;

    private @Nullable String setting;
    private String name = "";
    private @Nullable String practitionerId;
    private @Nullable String districtId;
    private @Nullable Choice presentDistrict;
    private transient @Nullable List<LinkEpView> rows;
    private transient @Nullable List<Choice> practitioners;
    private transient @Nullable List<Choice> allDistricts;

    public void load() {
        SettingPlaceView place = settings.get(Ids.of(setting), London.today());
        name = place.name();
        UUID id = place.districtId();
        String district = place.district();
        districtId = id == null ? null : id.toString();
        presentDistrict = id == null || district == null ? null : new Choice(id, district);
        setFirstDay(London.today());
    }

    public String give() {
        links.give(List.of(Ids.of(setting)), Ids.orNull(practitionerId), days());
        return saved();
    }

    public String place() {
        settings.put(List.of(Ids.of(setting)), Ids.orNull(districtId));
        return saved();
    }

    private String saved() {
        PageNotice.afterRedirect("Saved.");
        return "/places/link.xhtml?faces-redirect=true&setting=" + setting;
    }

    /** The latest first. */
    public List<LinkEpView> getRows() {
        List<LinkEpView> known = rows;
        if (known == null) {
            known = links.of(Ids.of(setting));
            rows = known;
        }
        return known;
    }

    public @Nullable LinkEpView getToday() {
        return getRows().stream().filter(LinkEpView::isToday).findFirst().orElse(null);
    }

    public List<Choice> getPractitioners() {
        List<Choice> known = practitioners;
        if (known == null) {
            known = links.practitioners();
            practitioners = known;
        }
        return known;
    }

    /** Those in use, and the present one even where it is retired. */
    public List<Choice> getDistricts() {
        List<Choice> known = allDistricts;
        if (known == null) {
            known = new ArrayList<>(districts.choices());
            if (presentDistrict != null && !known.contains(presentDistrict)) {
                known.add(0, presentDistrict);
            }
            allDistricts = known;
        }
        return known;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
    }

    public @Nullable String getPractitionerId() {
        return practitionerId;
    }

    public void setPractitionerId(@Nullable String practitionerId) {
        this.practitionerId = practitionerId;
    }

    public @Nullable String getDistrictId() {
        return districtId;
    }

    public void setDistrictId(@Nullable String districtId) {
        this.districtId = districtId;
    }
}

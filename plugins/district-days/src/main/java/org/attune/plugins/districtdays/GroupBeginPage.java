package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.attune.api.setting.Setting;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that begins the group of a piece of work. */
@Named("districtDaysGroupBegin")
@ViewScoped
public class GroupBeginPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    GroupService groups;

    @Inject
    GroupAccess access;

    @Inject
    WorkService works;

    @Inject
    OfDistrict ofDistrict;

    private @Nullable UUID work;
    private String title = "";
    private transient @Nullable List<Choice> settings;

    private @Nullable String setting = "";
    private @Nullable String staff;

    public void load() {
        access.requireOffered();
        Work planned = works.get(Address.needed("work"));
        Setting at = planned.getSetting();
        work = planned.getId();
        title = planned.getTitle();
        setting = at == null ? "" : at.getId().toString();
    }

    public String save() {
        UUID id = groups.begin(work, Ids.orNull(setting), staff, submission);
        return Address.to("group.xhtml?id=" + id, "The group has begun. Add its families.");
    }

    public List<Choice> getSettings() {
        List<Choice> known = settings;
        if (known == null) {
            known = ofDistrict.settings();
            settings = known;
        }
        return known;
    }

    public @Nullable UUID getWork() {
        return work;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
    }

    public @Nullable String getStaff() {
        return staff;
    }

    public void setStaff(@Nullable String staff) {
        this.staff = staff;
    }
}

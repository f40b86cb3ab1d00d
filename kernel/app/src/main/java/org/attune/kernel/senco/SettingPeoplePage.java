package org.attune.kernel.senco;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.attune.kernel.senco.SettingPeopleService.Person;
import org.jspecify.annotations.Nullable;

/** The people of a setting. */
@Named("settingPeople")
@ViewScoped
public class SettingPeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SettingPeopleService people;

    private @Nullable String id;
    private String name = "";
    private transient @Nullable List<Person> rows;

    public void load() {
        name = people.requireSetting(Ids.of(id)).getName();
    }

    public String lead(String account) {
        people.lead(Ids.of(id), Ids.of(account));
        PageNotice.afterRedirect("Saved. We turn to them first from now on.");
        return "/settings/people.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Person> getRows() {
        List<Person> known = rows;
        if (known == null) {
            known = people.at(Ids.of(id));
            rows = known;
        }
        return known;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

package org.attune.kernel.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** From when until when somebody is link EP of a setting. */
@Named("linkEpDates")
@ViewScoped
public class LinkEpDatesPage extends DaysForm {

    private static final long serialVersionUID = 1L;

    @Inject
    LinkEpService links;

    private @Nullable String id;
    private String setting = "";
    private String settingName = "";
    private String name = "";
    private int version;
    private boolean toCome;

    public void load() {
        LinkEpView link = links.get(Ids.of(id));
        setting = link.settingId().toString();
        settingName = link.setting();
        name = link.name();
        version = link.version();
        toCome = link.isToCome();
        setFirstDay(link.firstDay());
        setLastDay(link.lastDay());
    }

    public String save() {
        links.change(Ids.of(id), version, days());
        return done("Saved.");
    }

    public String remove() {
        links.remove(Ids.of(id), version);
        return done("Taken back.");
    }

    private String done(String words) {
        PageNotice.afterRedirect(words);
        return "/places/link.xhtml?faces-redirect=true&setting=" + setting;
    }

    /** Whether it can be taken back, because nothing of it has been yet. */
    public boolean isToCome() {
        return toCome;
    }

    public String getSetting() {
        return setting;
    }

    public String getSettingName() {
        return settingName;
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

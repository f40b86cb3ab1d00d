package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** The form of a link or contact. */
@Named("criticalIncidentsResource")
@ViewScoped
public class ResourcePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ResourceService resources;

    @Inject
    CurrentUser user;

    private @Nullable String theme = "";
    private @Nullable String title;
    private @Nullable String link;
    private @Nullable String phone;
    private @Nullable String note;

    private @Nullable UUID id;

    public void load() {
        user.require(Permission.MANAGE_SERVICE);
        if (Address.text("id") == null) {
            return;
        }
        id = Address.needed("id");
        Resource known = resources.get(id);
        Theme of = known.getTheme();
        theme = of == null ? "" : of.name();
        title = known.getTitle();
        link = known.getLink();
        phone = known.getPhone();
        note = known.getNote();
    }

    public String save() {
        resources.save(id, new ResourceService.Entry(Chosen.of(Theme.class, theme), title, link, phone, note));
        return Address.to("resources.xhtml", "Saved.");
    }

    public String remove() {
        resources.remove(id);
        return Address.to("resources.xhtml", "Removed.");
    }

    public boolean isAdded() {
        return id != null;
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public @Nullable String getTheme() {
        return theme;
    }

    public void setTheme(@Nullable String theme) {
        this.theme = theme;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

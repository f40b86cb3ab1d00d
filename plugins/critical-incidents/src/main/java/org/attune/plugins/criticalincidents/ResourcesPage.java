package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** Links and contacts by theme. */
@Named("criticalIncidentsResources")
@RequestScoped
public class ResourcesPage {

    @Inject
    ResourceService resources;

    @Inject
    CurrentUser user;

    private @Nullable List<Resource> all;

    /** Refused before anything is written. */
    public void load() {
        getAll();
    }

    public List<Resource> of(Theme theme) {
        return getAll().stream().filter(one -> one.getTheme() == theme).toList();
    }

    /** Those that fit every theme. */
    public List<Resource> getEvery() {
        return getAll().stream().filter(one -> one.getTheme() == null).toList();
    }

    public List<Resource> getAll() {
        List<Resource> known = all;
        if (known == null) {
            known = resources.all();
            all = known;
        }
        return known;
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }
}

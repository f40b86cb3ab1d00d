package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** A Multi-Family Group: its families and its sessions. */
@Named("districtDaysGroup")
@RequestScoped
public class GroupPage {

    @Inject
    GroupViews views;

    private @Nullable GroupView shown;

    public void load() {
        getShown();
    }

    public GroupView getShown() {
        GroupView known = shown;
        if (known == null) {
            known = views.of(Address.needed("id"));
            shown = known;
        }
        return known;
    }
}

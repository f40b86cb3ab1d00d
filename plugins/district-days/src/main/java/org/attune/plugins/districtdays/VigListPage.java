package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The families that were referred. */
@Named("districtDaysVig")
@RequestScoped
public class VigListPage {

    @Inject
    VigViews views;

    @Inject
    VigAccess access;

    private VigViews.@Nullable Rows shown;

    public void load() {
        getItems();
    }

    private VigViews.Rows shown() {
        VigViews.Rows known = shown;
        if (known == null) {
            known = views.list(isOver(), Address.id("before"));
            shown = known;
        }
        return known;
    }

    public List<VigViews.Row> getItems() {
        return shown().items();
    }

    public @Nullable UUID getNext() {
        return shown().next();
    }

    public boolean isOver() {
        return "over".equals(Address.text("state"));
    }

    public boolean isSeesAll() {
        return access.seesAll();
    }

    public boolean isFirst() {
        return Address.id("before") == null;
    }
}

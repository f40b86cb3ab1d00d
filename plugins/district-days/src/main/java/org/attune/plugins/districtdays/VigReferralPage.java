package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** A family that was referred: what they agreed to, their goals, the cycles, and what came of it. */
@Named("districtDaysVigReferral")
@RequestScoped
public class VigReferralPage {

    @Inject
    VigViews views;

    @Inject
    CurrentUser user;

    private @Nullable VigView shown;

    public void load() {
        getShown();
    }

    public VigView getShown() {
        VigView known = shown;
        if (known == null) {
            known = views.of(Address.needed("id"));
            shown = known;
        }
        return known;
    }

    public boolean isAssigns() {
        return user.may(Permission.VIEW_INBOX);
    }
}

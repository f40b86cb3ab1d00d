package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** A price list as settings read it. */
@Named("tradedHoursOffer")
@RequestScoped
public class OfferPage {

    @Inject
    OfferService offers;

    @Inject
    CurrentUser user;

    private @Nullable OfferView shown;

    public void load() {
        getShown();
    }

    public OfferView getShown() {
        OfferView known = shown;
        if (known == null) {
            known = offers.view(Address.id("id"));
            shown = known;
        }
        return known;
    }

    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }
}

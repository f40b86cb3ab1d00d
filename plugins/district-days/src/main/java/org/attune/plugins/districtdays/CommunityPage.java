package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** A Community of Practice: sessions that can be booked, and those that were held. */
@Named("districtDaysCommunity")
@RequestScoped
public class CommunityPage {

    @Inject
    CommunityService communities;

    @Inject
    CurrentUser user;

    private @Nullable CommunityView shown;

    public void load() {
        getShown();
    }

    public CommunityView getShown() {
        CommunityView known = shown;
        if (known == null) {
            known = communities.view(Address.needed("id"));
            shown = known;
        }
        return known;
    }

    public boolean isOffers() {
        return user.may(Permission.OFFER_SESSIONS);
    }

    public boolean isWorker() {
        return user.may(Permission.WORK_SERVICE);
    }
}

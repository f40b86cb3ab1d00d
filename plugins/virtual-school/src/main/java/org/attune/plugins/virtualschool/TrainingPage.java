package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** A training: sessions that can be booked, those that were held, and what people said. */
@Named("virtualSchoolTraining")
@RequestScoped
public class TrainingPage {

    @Inject
    TrainingViews views;

    @Inject
    CurrentUser user;

    private @Nullable TrainingView shown;

    public void load() {
        getShown();
    }

    public TrainingView getShown() {
        TrainingView known = shown;
        if (known == null) {
            known = views.of(Address.needed("id"));
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

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** A consultation: who asked and why they may, when it is, and what was agreed. */
@Named("virtualSchoolConsultation")
@RequestScoped
public class ConsultationPage {

    @Inject
    ConsultationViews views;

    @Inject
    CurrentUser user;

    private @Nullable ConsultationView shown;

    public void load() {
        getShown();
    }

    public ConsultationView getShown() {
        ConsultationView known = shown;
        if (known == null) {
            known = views.of(Address.needed("id"));
            shown = known;
        }
        return known;
    }

    public boolean isWorker() {
        return user.may(Permission.WORK_SERVICE);
    }
}

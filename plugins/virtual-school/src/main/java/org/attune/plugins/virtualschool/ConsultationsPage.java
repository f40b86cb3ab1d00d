package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** The consultations that were asked for. */
@Named("virtualSchoolConsultations")
@RequestScoped
public class ConsultationsPage {

    @Inject
    ConsultationViews views;

    @Inject
    ConsultationAccess access;

    @Inject
    CurrentUser user;

    private ConsultationViews.@Nullable Rows shown;

    public void load() {
        getItems();
    }

    private ConsultationViews.Rows shown() {
        ConsultationViews.Rows known = shown;
        if (known == null) {
            known = views.list(isOver(), Address.id("before"));
            shown = known;
        }
        return known;
    }

    public List<ConsultationViews.Row> getItems() {
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

    public boolean isOffers() {
        return user.may(Permission.OFFER_SESSIONS);
    }

    public boolean isFirst() {
        return Address.id("before") == null;
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The dates of personal education plans: what is due and overdue, and what was held. */
@Named("virtualSchoolPlans")
@RequestScoped
public class PlansPage {

    @Inject
    PlanViews views;

    @Inject
    PlanAccess access;

    private PlanViews.@Nullable Rows shown;

    public void load() {
        getItems();
    }

    private PlanViews.Rows shown() {
        PlanViews.Rows known = shown;
        if (known == null) {
            known = views.list(isHeld(), Address.id("after"));
            shown = known;
        }
        return known;
    }

    public List<PlanView> getItems() {
        return shown().items();
    }

    public @Nullable UUID getNext() {
        return shown().next();
    }

    public boolean isHeld() {
        return "held".equals(Address.text("state"));
    }

    public boolean isSeesAll() {
        return access.seesAll();
    }

    public boolean isFirst() {
        return Address.id("after") == null;
    }
}

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

/** One of the dates of a plan, and the others of the same time in care. */
@Named("virtualSchoolPlanDate")
@RequestScoped
public class PlanDatePage {

    @Inject
    PlanViews views;

    @Inject
    PlanAccess access;

    @Inject
    CurrentUser user;

    private @Nullable List<PlanView> history;

    public void load() {
        getHistory();
    }

    public List<PlanView> getHistory() {
        List<PlanView> known = history;
        if (known == null) {
            known = views.history(Address.needed("id"));
            history = known;
        }
        return known;
    }

    public PlanView getShown() {
        UUID id = Address.needed("id");
        return getHistory().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public boolean isSeesAll() {
        return access.seesAll();
    }

    /** Whether they may pause and extend its clock. */
    public boolean isKeepsClocks() {
        return user.may(Permission.VIEW_ALL_DEADLINES);
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** The Virtual School’s roll, or a social worker’s own children of it. */
@Named("virtualSchoolChildren")
@RequestScoped
public class ChildrenPage {

    @Inject
    RollService roll;

    @Inject
    CurrentUser user;

    private RollService.@Nullable Roll shown;

    public void load() {
        getShown();
    }

    public RollService.Roll getShown() {
        RollService.Roll known = shown;
        if (known == null) {
            known = roll.list(Address.id("after"));
            shown = known;
        }
        return known;
    }

    public boolean isFirst() {
        return Address.id("after") == null;
    }

    public boolean isRuns() {
        return user.may(Permission.RUN_VIRTUAL_SCHOOL);
    }

    /** Whether it is a list of all children, and not of somebody's own. */
    public boolean isSeesAll() {
        return isRuns() || user.may(Permission.VIEW_INBOX);
    }
}

package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** The agreements of a year: the office's of every setting, a setting's people's own. */
@Named("tradedHoursContracts")
@RequestScoped
public class ContractsPage {

    @Inject
    ContractViews views;

    @Inject
    CurrentUser user;

    private @Nullable List<ContractView> list;

    public void load() {
        getList();
    }

    public List<ContractView> getList() {
        List<ContractView> known = list;
        if (known == null) {
            known = views.of(getYear());
            list = known;
        }
        return known;
    }

    public AcademicYear getYear() {
        return AcademicYear.inAddress();
    }

    public List<AcademicYear> getYears() {
        return AcademicYear.around();
    }

    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }
}

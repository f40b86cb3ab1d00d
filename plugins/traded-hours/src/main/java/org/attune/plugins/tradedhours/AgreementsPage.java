package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** What every setting bought, used and has left in an academic year. */
@Named("tradedHoursAgreements")
@RequestScoped
public class AgreementsPage {

    @Inject
    StatementService service;

    @Inject
    CurrentUser user;

    private @Nullable List<Balance> balances;

    public List<Balance> getBalances() {
        List<Balance> known = balances;
        if (known == null) {
            // A setting's people have their statement; this page is the office's.
            user.require(Permission.MANAGE_SERVICE);
            known = service.balances(getYear());
            balances = known;
        }
        return known;
    }

    public AcademicYear getYear() {
        return AcademicYear.inAddress();
    }

    public List<AcademicYear> getYears() {
        return AcademicYear.around();
    }
}

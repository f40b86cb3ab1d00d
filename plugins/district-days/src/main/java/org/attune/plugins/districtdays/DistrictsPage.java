package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.page.Address;
import org.attune.api.page.YearAddress;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** Days used, planned and free by district, term and priority. */
@Named("districtDaysDistricts")
@RequestScoped
public class DistrictsPage {

    @Inject
    FiguresService figures;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    private @Nullable LedgerPeriod present;
    private @Nullable YearView shown;

    /** Refused before anything is written. */
    public void load() {
        getShown();
    }

    public YearView getShown() {
        YearView known = shown;
        if (known == null) {
            known = figures.year(YearAddress.of(present()));
            shown = known;
        }
        return known;
    }

    /** What it is divided by: district, term or priority. */
    public String getBy() {
        String by = Address.text("by");
        return by != null && List.of("term", "priority").contains(by) ? by : "district";
    }

    public List<LedgerPeriod> getYears() {
        return YearAddress.near(present());
    }

    public boolean isVigOffered() {
        return accounts.rules().vigOffered() && user.may(Permission.WORK_SERVICE);
    }

    public boolean isGroupsOffered() {
        return accounts.rules().groupsOffered();
    }

    public boolean isCommunitiesOffered() {
        return accounts.rules().communitiesOffered();
    }

    public boolean isLead() {
        return user.may(Permission.LEAD_SERVICE);
    }

    private LedgerPeriod present() {
        LedgerPeriod known = present;
        if (known == null) {
            known = figures.present();
            present = known;
        }
        return known;
    }
}

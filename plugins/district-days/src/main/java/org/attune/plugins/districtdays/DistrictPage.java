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

/** A district's year. */
@Named("districtDaysDistrict")
@RequestScoped
public class DistrictPage {

    private static final int WORKS = 50;

    @Inject
    DistrictService districts;

    @Inject
    FiguresService figures;

    @Inject
    CurrentUser user;

    private @Nullable LedgerPeriod present;
    private @Nullable DistrictView shown;

    /** Refused before anything is written. */
    public void load() {
        getShown();
    }

    public DistrictView getShown() {
        DistrictView known = shown;
        if (known == null) {
            known = districts.view(Address.needed("id"), YearAddress.of(present()), Address.id("before"), WORKS);
            shown = known;
        }
        return known;
    }

    public List<LedgerPeriod> getYears() {
        return YearAddress.near(present());
    }

    /** Whether they may plan work and record days. */
    public boolean isWorker() {
        return user.may(Permission.WORK_SERVICE);
    }

    /** Whether they may say how many days a district has, and who has them. */
    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
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

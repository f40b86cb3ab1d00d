package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.page.YearAddress;
import org.jspecify.annotations.Nullable;

/** The Communities of Practice of a year, in figures. */
@Named("districtDaysCommunities")
@RequestScoped
public class CommunitiesPage {

    @Inject
    CommunityService communities;

    @Inject
    FiguresService figures;

    private @Nullable LedgerPeriod period;
    private @Nullable List<CommunityService.Figures> shown;

    public void load() {
        communities.requireOffered();
        getItems();
    }

    public List<CommunityService.Figures> getItems() {
        List<CommunityService.Figures> known = shown;
        if (known == null) {
            known = communities.figures(getPeriod());
            shown = known;
        }
        return known;
    }

    public LedgerPeriod getPeriod() {
        LedgerPeriod known = period;
        if (known == null) {
            known = YearAddress.of(figures.present());
            period = known;
        }
        return known;
    }
}

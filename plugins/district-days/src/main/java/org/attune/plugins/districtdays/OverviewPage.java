package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.YearAddress;
import org.jspecify.annotations.Nullable;

/** What came of the districts' days, for whoever leads the service. */
@Named("districtDaysOverview")
@RequestScoped
public class OverviewPage {

    @Inject
    OverviewService overviews;

    @Inject
    FiguresService figures;

    private OverviewService.@Nullable Overview shown;

    /** Refused before anything is written. */
    public void load() {
        getShown();
    }

    public OverviewService.Overview getShown() {
        OverviewService.Overview known = shown;
        if (known == null) {
            known = overviews.of(YearAddress.of(figures.present()));
            shown = known;
        }
        return known;
    }
}

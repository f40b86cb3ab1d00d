package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.page.Address;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The year's figures and lessons, for whoever leads the service. */
@Named("criticalIncidentsOverview")
@RequestScoped
public class OverviewPage {

    @Inject
    OverviewService overviews;

    private OverviewService.@Nullable Overview overview;

    /** Refused before anything is written. */
    public void load() {
        getOverview();
    }

    public OverviewService.Overview getOverview() {
        OverviewService.Overview known = overview;
        if (known == null) {
            known = overviews.of(getYear());
            overview = known;
        }
        return known;
    }

    public int getYear() {
        String text = Address.text("year");
        return text != null && text.matches("20\\d\\d") ? Integer.parseInt(text) : current();
    }

    /** This year and the two before. */
    public List<Integer> getYears() {
        return List.of(current(), current() - 1, current() - 2);
    }

    private static int current() {
        return LedgerPeriod.of(YearKind.ACADEMIC, London.today()).year();
    }
}

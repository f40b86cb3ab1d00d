package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.page.YearAddress;
import org.jspecify.annotations.Nullable;

/** The Multi-Family Groups of a year, in figures. */
@Named("districtDaysGroups")
@RequestScoped
public class GroupsPage {

    @Inject
    GroupViews views;

    @Inject
    GroupAccess access;

    @Inject
    FiguresService figures;

    private @Nullable LedgerPeriod period;
    private @Nullable List<GroupViews.Figures> shown;

    public void load() {
        access.requireOffered();
        getItems();
    }

    public List<GroupViews.Figures> getItems() {
        List<GroupViews.Figures> known = shown;
        if (known == null) {
            known = views.figures(getPeriod());
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

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** The trainings, and their figures by term. */
@Named("virtualSchoolTrainings")
@RequestScoped
public class TrainingsPage {

    @Inject
    TrainingViews views;

    @Inject
    UsageService usage;

    @Inject
    CurrentUser user;

    private @Nullable List<TrainingViews.Row> items;
    private @Nullable List<TrainingViews.TermLine> terms;
    private @Nullable LedgerPeriod period;

    public void load() {
        getItems();
    }

    public List<TrainingViews.Row> getItems() {
        List<TrainingViews.Row> known = items;
        if (known == null) {
            known = views.list();
            items = known;
        }
        return known;
    }

    public List<TrainingViews.TermLine> getTerms() {
        List<TrainingViews.TermLine> known = terms;
        if (known == null) {
            known = views.terms(period());
            terms = known;
        }
        return known;
    }

    private LedgerPeriod period() {
        LedgerPeriod known = period;
        if (known == null) {
            known = YearAddress.of(usage.present());
            period = known;
        }
        return known;
    }

    public String getYearWords() {
        return period().words();
    }

    public boolean isWorker() {
        return user.may(Permission.WORK_SERVICE);
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.page.YearAddress;
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
    CurrentUser user;

    private TrainingViews.@Nullable Overview overview;

    public void load() {
        overview();
    }

    public List<TrainingViews.Row> getItems() {
        return overview().items();
    }

    public List<TrainingViews.TermLine> getTerms() {
        return overview().terms();
    }

    public String getYearWords() {
        return overview().year().words();
    }

    private TrainingViews.Overview overview() {
        TrainingViews.Overview known = overview;
        if (known == null) {
            known = views.overview(YearAddress::of);
            overview = known;
        }
        return known;
    }

    public boolean isWorker() {
        return user.may(Permission.WORK_SERVICE);
    }
}

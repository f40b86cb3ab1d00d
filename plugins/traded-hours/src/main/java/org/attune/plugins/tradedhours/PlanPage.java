package org.attune.plugins.tradedhours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.ActivityKind;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** A setting's plan of its hours, and the form that plans more of them. */
@Named("tradedHoursPlan")
@ViewScoped
public class PlanPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanService plans;

    private @Nullable UUID setting;
    private int year = AcademicYear.current().start();
    private transient @Nullable PlanView shown;

    private @Nullable String term = "";
    private @Nullable String title;
    private @Nullable String kind = "";
    private @Nullable String hours;

    public void load() {
        setting = Address.id("setting");
        year = AcademicYear.inAddress().start();
        getShown();
    }

    public PlanView getShown() {
        PlanView known = shown;
        if (known == null) {
            known = plans.view(setting, new AcademicYear(year));
            shown = known;
        }
        return known;
    }

    public String add() {
        plans.add(
                setting,
                new AcademicYear(year),
                new PlanService.Entry(Chosen.of(Term.class, term), title, Chosen.of(ActivityKind.class, kind), hours),
                submission);
        return Address.to("plan.xhtml?setting=" + setting + "&year=" + year, "Planned. These hours are kept for it.");
    }

    public List<Term> getTerms() {
        return List.of(Term.values());
    }

    public List<ActivityKind> getKinds() {
        return plans.kinds();
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }
}

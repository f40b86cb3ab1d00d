package org.attune.kernel.workload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.kernel.workload.WorkloadRuleService.Line;
import org.jspecify.annotations.Nullable;

/** How long a full-time week is, and how much preparation direct work takes: what holds, and the form of what is to. */
@Named("workloadRule")
@ViewScoped
public class RulePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkloadRuleService rules;

    private @Nullable LocalDate firstDay = London.today();
    private @Nullable String fullWeek;
    private @Nullable String preparation;
    private transient @Nullable List<Line> lines;

    public void load() {
        Rule present = rules.present();
        fullWeek = Hours.figure(present.fullWeek());
        preparation = Integer.toString(present.preparation());
    }

    public String save() {
        rules.set(new RuleInput(firstDay, fullWeek, preparation));
        PageNotice.afterRedirect("Saved.");
        return "/workload/rule.xhtml?faces-redirect=true";
    }

    public List<Line> getLines() {
        List<Line> known = lines;
        if (known == null) {
            known = rules.lines();
            lines = known;
        }
        return known;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable String getFullWeek() {
        return fullWeek;
    }

    public void setFullWeek(@Nullable String fullWeek) {
        this.fullWeek = fullWeek;
    }

    public @Nullable String getPreparation() {
        return preparation;
    }

    public void setPreparation(@Nullable String preparation) {
        this.preparation = preparation;
    }
}

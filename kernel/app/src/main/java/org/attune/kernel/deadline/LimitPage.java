package org.attune.kernel.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.deadline.DayCount;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.NotFoundException;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form that says how long there is from a day on. */
@Named("deadlineLimit")
@ViewScoped
public class LimitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 4;

    @Inject
    LimitService limits;

    private @Nullable String rule;
    private @Nullable LocalDate from = London.today();
    private @Nullable String promised = "yes";
    private @Nullable String amount;
    private @Nullable DayCount unit = DayCount.WORKING_DAYS;
    private transient @Nullable RuleView view;

    public void load() {
        getView();
    }

    public RuleView getView() {
        RuleView known = view;
        if (known == null) {
            known = limits.get(rule == null ? "" : rule);
            if (!known.setHere()) {
                throw new NotFoundException("There is no such time limit to set.");
            }
            view = known;
        }
        return known;
    }

    public String save() {
        boolean some = "yes".equals(promised);
        limits.set(rule == null ? "" : rule, new LimitInput(from, some ? number() : null, some ? unit : null));
        PageNotice.afterRedirect("Saved. Open deadlines that it concerns are counted again in a moment.");
        return "/deadlines/limits.xhtml?faces-redirect=true";
    }

    /** What is no number is said with all else that is wrong: the service refuses a 0. */
    private Integer number() {
        String typed = amount == null ? "" : amount.strip();
        return typed.matches("[0-9]{1," + LONGEST + "}") ? Integer.valueOf(typed) : 0;
    }

    public List<DayCount> getUnits() {
        return limits.units();
    }

    public String words(DayCount of) {
        String many = of.words(2);
        return many.substring(many.indexOf(' ') + 1);
    }

    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable String getPromised() {
        return promised;
    }

    public void setPromised(@Nullable String promised) {
        this.promised = promised;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable DayCount getUnit() {
        return unit;
    }

    public void setUnit(@Nullable DayCount unit) {
        this.unit = unit;
    }
}

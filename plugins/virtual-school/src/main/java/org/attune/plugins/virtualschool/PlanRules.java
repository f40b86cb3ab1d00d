package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.deadline.DayCount;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.DeadlineRules;
import org.pf4j.Extension;

/** How long there is for a personal education plan. */
@Extension
@ApplicationScoped
public class PlanRules implements DeadlineRules {

    /** Regulations for England, in force since then. */
    private static final LocalDate SINCE = LocalDate.of(2011, 4, 1);

    private static final String REGULATIONS =
            "Care Planning, Placement and Case Review (England) Regulations 2010, regulation ";

    static final int BEGIN_DAYS = 10;
    static final int FIRST_DAYS = 20;

    /** Ten weeks of school: every term has them. */
    private static final int REVIEW_DAYS = 50;

    private static final List<DeadlineRule> RULES = List.of(
            told(DeadlineRule.of(
                            PlanKind.BEGIN.rule(),
                            "Personal education plan: begin it",
                            "Begin the plan, as part of the care plan")
                    .limit(SINCE, BEGIN_DAYS, DayCount.WORKING_DAYS, REGULATIONS + "4(2)")),
            told(DeadlineRule.of(
                            PlanKind.FIRST.rule(),
                            "Personal education plan: the first one",
                            "Have the plan ready for the first review of the care plan")
                    .limit(SINCE, FIRST_DAYS, DayCount.WORKING_DAYS, REGULATIONS + "33(1)")),
            told(DeadlineRule.of(
                            PlanKind.REVIEW.rule(), "Personal education plan: review", "Hold the review of this term")
                    .limit(
                            SINCE,
                            REVIEW_DAYS,
                            DayCount.SCHOOL_DAYS,
                            "Promoting the education of looked-after children, 2018: each school term")
                    .adjustable()));

    private static DeadlineRule told(DeadlineRule rule) {
        return rule.reminder(5, false).reminder(-1, true);
    }

    @Override
    public List<DeadlineRule> rules() {
        return RULES;
    }
}

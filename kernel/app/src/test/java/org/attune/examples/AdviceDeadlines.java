package org.attune.examples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.deadline.DayCount;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.DeadlineRules;
import org.attune.api.deadline.DeadlineSubject;
import org.attune.api.deadline.Deadlines;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** How a plugin for statutory advice would declare its time limits and run their clocks. */
@Extension
@ApplicationScoped
@Transactional
public class AdviceDeadlines implements DeadlineRules {

    /** When the SEND Regulations 2014 came into force. */
    private static final LocalDate IN_FORCE = LocalDate.of(2014, 9, 1);

    @Inject
    Deadlines deadlines;

    @Override
    public List<DeadlineRule> rules() {
        return List.of(
                DeadlineRule.of("advice.statutory", "Psychological advice", "Send the advice to the SEND team")
                        .limit(LocalDate.of(2014, 9, 1), 6, DayCount.WEEKS, "SEND Regulations 2014, regulation 8(1)")
                        .reminder(7, false)
                        .reminder(-1, true)
                        .ground("absent", "The child was away from the area for 4 weeks or more (regulation 8(2))"),
                DeadlineRule.of("advice.plan", "EHC plan", "Send the final plan")
                        .limit(IN_FORCE, 20, DayCount.WEEKS, "SEND Regulations 2014, regulation 13(2)"),
                DeadlineRule.of("advice.comment", "Comments on a draft plan", "Wait for the parents’ comments")
                        .limit(IN_FORCE, 15, DayCount.CALENDAR_DAYS, "SEND Regulations 2014, regulation 13(1)"),
                DeadlineRule.of("advice.line", "Answer on the Parent Consultation Line", "Call the parent")
                        .limit(LocalDate.of(2020, 1, 1), 10, DayCount.WORKING_DAYS, "")
                        .adjustable());
    }

    /** The SEND team asked for advice. */
    public void asked(UUID request, UUID child, UUID setting, String page, LocalDate asked, @Nullable UUID ep) {
        deadlines.start(
                "advice.statutory",
                new DeadlineSubject(request, "Advice for Hillside Primary", page, child, setting),
                asked,
                ep);
    }

    /** The advice was sent. */
    public void sent(UUID request, LocalDate sent) {
        deadlines.met("advice.statutory", request, sent);
    }
}

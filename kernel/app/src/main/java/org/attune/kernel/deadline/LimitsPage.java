package org.attune.kernel.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How long there is for what. */
@Named("deadlineLimits")
@RequestScoped
public class LimitsPage {

    @Inject
    LimitService limits;

    private List<RuleView> rules = List.of();

    public void load() {
        rules = limits.list();
    }

    public List<RuleView> getRules() {
        return rules;
    }
}

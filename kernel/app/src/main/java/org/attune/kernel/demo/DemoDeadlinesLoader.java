package org.attune.kernel.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.api.time.London;
import org.attune.kernel.deadline.LimitInput;
import org.attune.kernel.deadline.LimitService;

/** The demo's time limits: what a principal would set. Each rule is loaded once; the demo's requests then have deadlines. */
@ApplicationScoped
class DemoDeadlinesLoader {

    @Inject
    LimitService limits;

    void load(DemoDeadlines deadlines) {
        deadlines.limits().stream()
                .filter(limit -> limits.get(limit.rule()).limits().isEmpty())
                .forEach(limit -> limits.set(
                        limit.rule(),
                        new LimitInput(London.today().minusDays(limit.sinceDays()), limit.amount(), limit.unit())));
    }
}

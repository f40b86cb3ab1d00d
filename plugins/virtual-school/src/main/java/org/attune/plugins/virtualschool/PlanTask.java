package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.attune.api.plugin.ScheduledTask;
import org.pf4j.Extension;

/** Looks each hour whether the calendar made somebody a child in care, or ended it. */
@Extension
@ApplicationScoped
public class PlanTask implements ScheduledTask {

    @Inject
    PlanFollowing following;

    @Override
    public String name() {
        return "virtual-school.plan-dates";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        following.followAll();
    }
}

package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.attune.api.plugin.ScheduledTask;
import org.pf4j.Extension;

/** Gives each district its days when its year begins, and a new district its days when a team works there. */
@Extension
@ApplicationScoped
public class Giving implements ScheduledTask {

    @Inject
    AllocationService allocations;

    @Override
    public String name() {
        return "district-days.giving";
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        allocations.giveByRule();
    }
}

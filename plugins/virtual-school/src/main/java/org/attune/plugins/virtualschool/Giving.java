package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.attune.api.plugin.ScheduledTask;
import org.pf4j.Extension;

/** Gives the Virtual School its hours when its year begins. */
@Extension
@ApplicationScoped
public class Giving implements ScheduledTask {

    @Inject
    AllocationService allocations;

    @Override
    public String name() {
        return "virtual-school.giving";
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

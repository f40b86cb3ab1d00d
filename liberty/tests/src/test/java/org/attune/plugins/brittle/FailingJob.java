package org.attune.plugins.brittle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.attune.api.plugin.ScheduledTask;
import org.pf4j.Extension;

/** A job that fails each time. */
@Extension
@ApplicationScoped
public class FailingJob implements ScheduledTask {

    @Override
    public String name() {
        return "brittle.job";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        throw new IllegalStateException("The brittle job fails");
    }
}

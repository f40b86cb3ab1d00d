package org.attune.plugins.endlesstask;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.attune.api.plugin.ScheduledTask;
import org.pf4j.Extension;

/** Works from time to time. */
@Extension
@ApplicationScoped
public class Works implements ScheduledTask {

    @Override
    public String name() {
        return "endless-task.works";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        work();
    }

    private static void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(20);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("It was ended");
    }
}

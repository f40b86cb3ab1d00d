package org.attune.plugins.growingtask;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.plugin.ScheduledTask;
import org.pf4j.Extension;

/** Works from time to time. */
@Extension
@ApplicationScoped
public class Works implements ScheduledTask {

    @Override
    public String name() {
        return "growing-task.works";
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
        List<byte[]> kept = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                kept.add(new byte[1 << 20]);
                Thread.sleep(2);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("It was ended with " + kept.size() + " MB");
    }
}

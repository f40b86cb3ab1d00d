package org.attune.testkit.conformance;

import java.time.Duration;
import java.util.List;
import org.attune.testkit.Await;
import org.attune.testkit.ServerLog;

/** A plugin's tasks, which run by themselves. */
final class Tasks {

    /** How often they run here. */
    static final int EVERY_SECONDS = 5;

    private static final int PATIENCE_SECONDS = 30;

    private Tasks() {}

    /** Waits until each has run for both authorities. Answers those that have not, in the time that they may take. */
    static List<String> awaitAll(Subject subject) {
        Duration atMost =
                Duration.ofSeconds((long) EVERY_SECONDS + subject.order().seconds() + PATIENCE_SECONDS);
        try {
            Await.until(
                    "the plugin's tasks",
                    atMost,
                    () -> !subject.isRunning() || missing(subject).isEmpty());
            return List.of();
        } catch (AssertionError inVain) {
            return missing(subject);
        }
    }

    private static List<String> missing(Subject subject) {
        String id = subject.plugin().id();
        ServerLog log = subject.log();
        List<String> missing = new java.util.ArrayList<>();
        for (String task : log.tasks(id)) {
            if (!log.hasRun(task, id, TwoAuthorities.THERE) || !log.hasRun(task, id, TwoAuthorities.BESIDE)) {
                missing.add(task);
            }
        }
        return missing;
    }
}

package org.attune.tests.killed;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attune.testkit.Await;

/** Somebody who does one thing after another, and tries each until it is acknowledged: nothing stays uncertain. */
record Worker(Work work, AtomicBoolean over) implements Runnable {

    private static final Duration OUTAGE = Duration.ofSeconds(120);

    @Override
    public void run() {
        while (!over.get()) {
            Work.Task task = work.next();
            Await.until("the acknowledgement of " + task, OUTAGE, () -> tried(task));
            work.acknowledged(task);
        }
    }

    private static boolean tried(Work.Task task) throws Exception {
        try {
            return task.isAcknowledged();
        } catch (AssertionError anotherPage) {
            // Somebody without a session, or a server without a database, shows another page than the one that was
            // asked for.
            throw new IllegalStateException(anotherPage);
        }
    }
}

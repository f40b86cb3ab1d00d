package org.attune.kernel.tenancy;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.tenancy.Authority;
import org.jspecify.annotations.Nullable;

/**
 * A job of the kernel that goes round every active authority, again and again until the application stops. Its work stands in
 * the database, so that it may run on any number of servers, and what failed once is tried again by the next round.
 */
@Dependent
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Tenancy tenancy;

    private volatile @Nullable Job job;

    private record Job(String name, Callable<@Nullable Void> work, Future<?> rounds) {}

    /**
     * Begins the rounds. Where it is not called there are none.
     *
     * @param name who did it, for the audit and the log
     * @param between from the end of a round to the beginning of the next
     * @param work what is done for one authority
     */
    public void start(String name, Duration first, Duration between, Runnable work) {
        Callable<@Nullable Void> forOne = () -> {
            work.run();
            return null;
        };
        Future<?> rounds = executor.scheduleWithFixedDelay(
                () -> round(name, forOne), first.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
        job = new Job(name, forOne, rounds);
    }

    /** Does one authority's work without waiting for the next round; for what was just committed. */
    public void now(Authority authority) {
        Job started = job;
        if (started == null) {
            return;
        }
        try {
            executor.submit(() -> run(started, authority));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "The next round does it", e);
        }
    }

    @PreDestroy
    void stop() {
        Job started = job;
        if (started != null) {
            started.rounds().cancel(false);
        }
    }

    private void round(String name, Callable<@Nullable Void> work) {
        try {
            tenancy.forEachActive(name, work);
        } catch (RuntimeException e) {
            // Thrown on, it would end all later rounds.
            LOG.log(Level.WARNING, "A round of job " + name + " failed; the next tries again", e);
        }
    }

    private void run(Job started, Authority authority) {
        try {
            tenancy.call(authority, Actor.system(started.name()), "job", started.work());
        } catch (Exception e) {
            LOG.log(
                    Level.WARNING,
                    "Job " + started.name() + " failed for " + authority.slug() + "; the next round tries again",
                    e);
        }
    }
}

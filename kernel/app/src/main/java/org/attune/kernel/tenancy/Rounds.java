package org.attune.kernel.tenancy;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

    @Inject
    TenantDirectory directory;

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
        job = new Job(name, forOne, schedule(name, first, between, () -> tenancy.forEachActive(name, forOne)));
    }

    /**
     * As {@link #start}, for what the whole deployment has one of. A round begins in no authority, and does {@link #within} one what is
     * that one's.
     */
    public void startShared(String name, Duration first, Duration between, Runnable round) {
        job = new Job(name, () -> null, schedule(name, first, between, round));
    }

    /**
     * Does some work of a shared round for one authority.
     *
     * @return what came of it; nothing where there is no such authority, or no work is done for it
     */
    public <T> Optional<T> within(int authority, Supplier<T> work) {
        return directory.active().stream()
                .filter(one -> one.id() == authority)
                .findFirst()
                .map(one -> within(one, work));
    }

    private <T> T within(Authority authority, Supplier<T> work) {
        Job started = job;
        try {
            return tenancy.call(authority, Actor.system(started == null ? "job" : started.name()), "job", work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A supplier throws nothing else", e);
        }
    }

    private Future<?> schedule(String name, Duration first, Duration between, Runnable round) {
        return executor.scheduleWithFixedDelay(
                () -> round(name, round), first.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
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

    private void round(String name, Runnable work) {
        try {
            work.run();
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

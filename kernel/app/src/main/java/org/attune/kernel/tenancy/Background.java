package org.attune.kernel.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Long work that somebody began and need not wait for: it goes on after their request, for the same authority and in their
 * name. Whoever begins it keeps in the database how far it has come, since a server that dies takes it along.
 */
@ApplicationScoped
public class Background {

    private static final Logger LOG = Logger.getLogger(Background.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    Tenancy tenancy;

    /**
     * Does it soon, on another thread.
     *
     * @throws java.util.concurrent.RejectedExecutionException where the server is stopping
     */
    public void run(String name, Runnable work) {
        TenantContext.Bound bound = TenantContext.get();
        Callable<@Nullable Void> inTenant = () -> {
            work.run();
            return null;
        };
        executor.execute(() -> {
            try {
                tenancy.call(bound.authority(), bound.actor(), bound.origin(), inTenant);
            } catch (Exception e) {
                LOG.log(Level.WARNING, name + " failed for " + bound.authority().slug(), e);
            }
        });
    }
}

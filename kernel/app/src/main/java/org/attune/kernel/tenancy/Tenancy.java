package org.attune.kernel.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.tenancy.Authority;
import org.jspecify.annotations.Nullable;

/** Runs work for an authority, as somebody. The only way into a tenant, for requests and jobs alike. */
@ApplicationScoped
public class Tenancy {

    private static final Logger LOG = Logger.getLogger(Tenancy.class.getName());

    /** Actors whose roles come from the database say of which epoch they are; all others say this. */
    public static final long NO_EPOCH = -1;

    @Inject
    TenantDirectory directory;

    /** Runs it for an authority as an actor whose rights do not come from a cache. */
    public <T> T call(Authority authority, Actor actor, String origin, Callable<T> work) throws Exception {
        return call(new TenantContext.Bound(authority, actor, NO_EPOCH, origin), work);
    }

    /**
     * Runs it within the present authority as another actor, for example the one that a session belongs to.
     *
     * @param epoch the epoch of what the actor's roles were read from
     */
    public <T> T as(Actor actor, long epoch, Callable<T> work) throws Exception {
        TenantContext.Bound now = TenantContext.get();
        return call(new TenantContext.Bound(now.authority(), actor, epoch, now.origin()), work);
    }

    /** Runs a job once for each active authority, as the system. One authority's failure does not stop the next. */
    public void forEachActive(String job, Callable<@Nullable Void> work) {
        for (Authority authority : directory.active()) {
            try {
                call(authority, Actor.system(job), "job", work);
            } catch (Exception e) {
                LOG.log(Level.WARNING, "Job " + job + " failed for " + authority.slug(), e);
            }
        }
    }

    private static <T> T call(TenantContext.Bound bound, Callable<T> work) throws Exception {
        TenantContext.Bound before = TenantContext.find();
        if (before != null && before.authority().id() != bound.authority().id()) {
            throw new IllegalStateException("Work for one authority cannot become work for another");
        }
        TenantContext.set(bound);
        try {
            return work.call();
        } finally {
            TenantContext.set(before);
        }
    }
}

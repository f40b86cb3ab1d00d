package org.attune.kernel.tenancy;

import org.attune.api.tenancy.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The authority and actor of this thread. Read by anyone of the kernel; set by {@link Tenancy} alone, so that there is one
 * place that can put work into a tenant.
 */
public final class TenantContext {

    private static final ThreadLocal<Bound> BOUND = new ThreadLocal<>();

    /**
     * @param epoch the epoch of what the actor's roles were read from; -1 where they come from nothing that can change
     * @param origin where the request came from, for the audit
     */
    public record Bound(Authority authority, Actor actor, long epoch, String origin) {}

    private TenantContext() {}

    public static @Nullable Bound find() {
        return BOUND.get();
    }

    public static Bound get() {
        Bound bound = BOUND.get();
        if (bound == null) {
            throw new IllegalStateException("No authority: this code runs outside a request and outside a job");
        }
        return bound;
    }

    /** The actor's rights were compared with the database's at this epoch and still hold. */
    public static void confirmed(long epoch) {
        Bound bound = get();
        set(new Bound(bound.authority(), bound.actor(), epoch, bound.origin()));
    }

    static void set(@Nullable Bound bound) {
        if (bound == null) {
            BOUND.remove();
        } else {
            BOUND.set(bound);
        }
    }
}

package org.attune.kernel.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The newest epoch that each tenant was seen at: one number per tenant, and all that the caches need to know. */
@ApplicationScoped
public class Epochs {

    private final Map<Integer, Long> newest = new ConcurrentHashMap<>();

    public long of(int tenant) {
        return newest.getOrDefault(tenant, 0L);
    }

    public void seen(int tenant, long epoch) {
        if (newest.getOrDefault(tenant, 0L) < epoch) {
            newest.merge(tenant, epoch, Math::max);
        }
    }
}

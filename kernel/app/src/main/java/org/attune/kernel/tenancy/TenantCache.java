package org.attune.kernel.tenancy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a few things per tenant (keys, roles, plugin switches) until the tenant's epoch moves. Bounded over all tenants,
 * so that many authorities cost no more than a few.
 */
public final class TenantCache<K, V> {

    private final Epochs epochs;
    private final Map<Key<K>, Entry<V>> entries;

    private record Key<K>(int tenant, K key) {}

    /** @param epoch the epoch that the value was read at */
    public record Entry<V>(V value, long epoch) {}

    public TenantCache(Epochs epochs, int capacity) {
        this.epochs = epochs;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key<K>, Entry<V>> eldest) {
                return size() > capacity;
            }
        };
    }

    /** What is remembered for the present tenant, or what the loader reads from the database now. */
    public Entry<V> get(K key, Supplier<V> loader) {
        int tenant = TenantContext.get().authority().id();
        Key<K> whole = new Key<>(tenant, key);
        Entry<V> entry = find(whole);
        if (entry != null && entry.epoch() == epochs.of(tenant) && entry.epoch() > 0) {
            return entry;
        }
        // Taken before the value is read: a change in between then makes the value look old, never new.
        long epoch = epochs.of(tenant);
        Entry<V> fresh = new Entry<>(loader.get(), epoch);
        synchronized (entries) {
            entries.put(whole, fresh);
        }
        return fresh;
    }

    private @Nullable Entry<V> find(Key<K> key) {
        synchronized (entries) {
            return entries.get(key);
        }
    }
}

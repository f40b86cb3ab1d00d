package org.attune.kernel.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.tenancy.TenantDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of authorities now and then: a few kilobytes for each. A new authority is seen, a suspended one is gone, within
 * half a minute; the database refuses a suspended one's transactions at once.
 */
@ApplicationScoped
public class AuthorityDirectory implements TenantDirectory {

    private static final long FRESH_FOR = Duration.ofSeconds(30).toNanos();

    private static final long AGAIN_AFTER = Duration.ofSeconds(2).toNanos();

    @Inject
    AuthorityReader reader;

    private volatile @Nullable Snapshot snapshot;

    private record Snapshot(List<Authority> active, Map<String, Authority> byHost, long readAt) {}

    @Override
    public Optional<Authority> byHost(String host) {
        return Optional.ofNullable(current().byHost().get(host));
    }

    @Override
    public List<Authority> active() {
        return current().active();
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        return known != null && System.nanoTime() - known.readAt() < FRESH_FOR ? known : refresh();
    }

    private synchronized Snapshot refresh() {
        Snapshot known = snapshot;
        if (known != null && System.nanoTime() - known.readAt() < FRESH_FOR) {
            return known;
        }
        List<Authority> active;
        try {
            active = reader.readActive();
        } catch (RuntimeException unreachable) {
            if (known == null) {
                throw unreachable;
            }
            // Which hosts are whose is still known: each request is then told by its own way that the database is away.
            Snapshot kept = new Snapshot(known.active(), known.byHost(), System.nanoTime() - FRESH_FOR + AGAIN_AFTER);
            snapshot = kept;
            return kept;
        }
        Map<String, Authority> byHost = new HashMap<>();
        active.forEach(authority -> authority.hosts().forEach(host -> byHost.put(host, authority)));
        Snapshot fresh = new Snapshot(active, Map.copyOf(byHost), System.nanoTime());
        snapshot = fresh;
        return fresh;
    }
}

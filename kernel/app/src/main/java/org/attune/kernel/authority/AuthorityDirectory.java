package org.attune.kernel.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.tenancy.TenantDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the list of authorities: a few kilobytes for each, whatever its data. Every two seconds at most, and only while there are
 * requests, it asks for the register's version, and reads the list again when that has moved. So a new authority is seen, and a
 * suspended one is told so, within two seconds on every server; the database refuses a suspended one's transactions at once.
 */
@ApplicationScoped
public class AuthorityDirectory implements TenantDirectory {

    private static final long FRESH_FOR = Duration.ofSeconds(2).toNanos();

    @Inject
    AuthorityReader reader;

    private final ReentrantLock refreshing = new ReentrantLock();

    private volatile @Nullable Snapshot snapshot;

    private record Snapshot(
            String version,
            List<Authority> active,
            Set<Integer> suspended,
            Map<String, Authority> byHost,
            long readAt) {

        static Snapshot of(String version, List<KnownAuthority> all) {
            Set<Integer> suspended = new HashSet<>();
            Map<String, Authority> byHost = new HashMap<>();
            for (KnownAuthority known : all) {
                known.authority().hosts().forEach(host -> byHost.put(host, known.authority()));
                if (!known.active()) {
                    suspended.add(known.authority().id());
                }
            }
            List<Authority> active = all.stream()
                    .filter(KnownAuthority::active)
                    .map(KnownAuthority::authority)
                    .toList();
            return new Snapshot(version, active, Set.copyOf(suspended), Map.copyOf(byHost), System.nanoTime());
        }

        boolean isFresh() {
            return System.nanoTime() - readAt < FRESH_FOR;
        }

        Snapshot again() {
            return new Snapshot(version, active, suspended, byHost, System.nanoTime());
        }
    }

    @Override
    public Optional<Authority> byHost(String host) {
        return Optional.ofNullable(current().byHost().get(host));
    }

    @Override
    public boolean isSuspended(Authority authority) {
        return current().suspended().contains(authority.id());
    }

    @Override
    public List<Authority> active() {
        return current().active();
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        if (known != null && (known.isFresh() || !refreshing.tryLock())) {
            // One request looks; those of the same moment go on with what is known.
            return known;
        }
        if (known == null) {
            refreshing.lock();
        }
        try {
            return refresh();
        } finally {
            refreshing.unlock();
        }
    }

    private Snapshot refresh() {
        Snapshot known = snapshot;
        if (known != null && known.isFresh()) {
            return known;
        }
        Snapshot fresh;
        try {
            // Before the list: what changes in between is then read once more.
            String version = reader.version();
            fresh = known != null && known.version().equals(version)
                    ? known.again()
                    : Snapshot.of(version, reader.read());
        } catch (RuntimeException unreachable) {
            if (known == null) {
                throw unreachable;
            }
            // Which hosts are whose is still known: each request is then told by its own way that the database is away.
            fresh = known.again();
        }
        snapshot = fresh;
        return fresh;
    }
}

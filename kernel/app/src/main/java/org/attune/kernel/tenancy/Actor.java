package org.attune.kernel.tenancy;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: goes into the database's transaction with the tenant, and so into every audit row.
 *
 * @param reference kind and id, for example {@code user:0190...}; what the audit keeps
 * @param name what people read in the audit
 */
public record Actor(
        String reference,
        String name,
        @Nullable UUID accountId,
        @Nullable UUID practitionerId,
        Set<Role> roles,
        Set<UUID> settingIds) {

    private static final Actor VISITOR = plain("visitor", "Visitor");

    /** Somebody who has not signed in. */
    public static Actor visitor() {
        return VISITOR;
    }

    /** A job of ours: nobody's roles, so services that it calls must be unrestricted or run by {@link Tenancy}. */
    public static Actor system(String name) {
        return plain("system:" + name, name);
    }

    /** A parent or young person behind an invitation. */
    public static Actor parent(UUID invitation, String name) {
        return plain("invitation:" + invitation, name);
    }

    public boolean isSignedIn() {
        return !roles.isEmpty();
    }

    /** The roles and settings, in order, as the database's {@code rights_of} lists them: to compare, and for the audit. */
    public Set<String> rights() {
        return Stream.concat(roles.stream().map(Role::name), settingIds.stream().map(id -> "setting:" + id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same actor, acting for a job that needs these roles: the demo's loader, for one. */
    public Actor withRoles(Set<Role> more) {
        return new Actor(reference, name, accountId, practitionerId, Set.copyOf(more), settingIds);
    }

    private static Actor plain(String reference, String name) {
        return new Actor(reference, name, null, null, Set.of(), Set.of());
    }
}

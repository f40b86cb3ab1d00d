package org.attune.kernel.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as the pages show it.
 *
 * @param lockedUntil null where it is not locked
 */
public record AccountView(
        UUID id,
        int version,
        String email,
        String displayName,
        boolean active,
        Set<Role> roles,
        List<SettingChoice> settings,
        @Nullable Instant lockedUntil) {

    public boolean isLocked() {
        return lockedUntil != null;
    }

    /** @return the roles in words, in the order in which they are listed everywhere */
    public String getRoleTitles() {
        return roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }

    public String getSettingNames() {
        return settings.stream().map(SettingChoice::name).collect(Collectors.joining(", "));
    }
}

package org.attune.kernel.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * An account as the pages show it.
 *
 * @param lastSignIn null where they have not signed in of late, or ever
 */
public record AccountView(
        UUID id,
        int version,
        String email,
        String displayName,
        AccountStanding standing,
        Set<Role> roles,
        List<SettingChoice> settings,
        @Nullable Instant lastSignIn)
        implements Serializable {

    public boolean isLocked() {
        return standing == AccountStanding.LOCKED;
    }

    public boolean isInvited() {
        return standing == AccountStanding.INVITED || standing == AccountStanding.INVITATION_OVER;
    }

    public boolean isRemoved() {
        return standing == AccountStanding.REMOVED;
    }

    public boolean isOff() {
        return standing == AccountStanding.OFF;
    }

    /** @return the roles in words, in the order in which they are listed everywhere */
    public String getRoleTitles() {
        return roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }

    public String getSettingNames() {
        return settings.stream().map(SettingChoice::name).collect(Collectors.joining(", "));
    }

    /** @return the day, or "Never" */
    public String getLastSignInWords() {
        return lastSignIn == null ? "Never" : London.words(lastSignIn);
    }
}

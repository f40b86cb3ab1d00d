package org.attune.api.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting: a signed-in person, a program with an API key, a parent behind a link, or the system itself. Inject it; it is
 * never null.
 *
 * <pre>{@code
 * user.require(Permission.WORK_CASES);
 * UUID mine = user.practitionerId();
 * }</pre>
 */
public interface CurrentUser {

    /** @return whether a person or program has signed in; false for a visitor */
    boolean isSignedIn();

    /** @return the account's id; null for anyone but a signed-in person */
    @Nullable UUID accountId();

    /** @return the id under which this person is a practitioner; null where they are none */
    @Nullable UUID practitionerId();

    /** @return the name to show; never null, "Visitor" where nobody has signed in */
    String getDisplayName();

    /** @return their roles; empty where nobody has signed in */
    Set<Role> roles();

    /** @return the settings that a setting user belongs to; empty for everybody else */
    Set<UUID> settingIds();

    /**
     * @param permission what is to be done
     * @return whether one of their roles allows it
     */
    boolean may(Permission permission);

    /**
     * @param permission what is to be done
     * @throws org.attune.api.problem.ForbiddenException where none of their roles allows it
     */
    void require(Permission permission);

    /** @return whether they act for a setting only, so that they may see nothing of another setting */
    default boolean isSettingOnly() {
        return roles().equals(Set.of(Role.SETTING_USER));
    }
}

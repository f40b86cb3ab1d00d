package org.attune.kernel.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.attune.api.security.Role;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.EmailAddress;
import org.attune.kernel.validation.Plain;

/**
 * What an administrator says of an account.
 *
 * @param email how they sign in; kept in lower case
 * @param displayName the name that others see
 * @param roles what they may do; at least one
 * @param settingIds the settings that they belong to; for a setting user only
 */
public record AccountDetails(
        @NotBlank(message = "Enter the email address they sign in with") @Size(max = 254, message = "The email address must be 254 characters or fewer") @Pattern(regexp = EMAIL, message = "Enter one email address, like name@example.org") String email,

        @NotBlank(message = "Enter their name") @Size(max = 120, message = "The name must be 120 characters or fewer") @Plain(message = "The name has characters that cannot be used")
        String displayName,

        @NotEmpty(message = "Choose what they may do") Set<Role> roles,
        List<UUID> settingIds) {

    /** One address, or nothing yet. */
    private static final String EMAIL = "$|" + EmailAddress.PATTERN;

    public AccountDetails {
        email = Text.tidy(email).toLowerCase(Locale.ROOT);
        displayName = Text.tidy(displayName);
        roles = Set.copyOf(roles);
        settingIds = List.copyOf(settingIds);
    }

    boolean isSettingUser() {
        return roles.contains(Role.SETTING_USER);
    }
}

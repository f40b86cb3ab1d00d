package org.attune.kernel.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child as lists and {@code /api/v1/children} show one.
 *
 * @param preferredName may be empty
 * @param settingId null for a child at no setting; so is the name
 */
public record ChildView(
        UUID id,
        String givenName,
        String familyName,
        String preferredName,
        LocalDate dateOfBirth,
        @Nullable UUID settingId,
        @Nullable String settingName,
        int version) {

    /** The preferred or given name, and the family name. Not a bean's getter, so that JSON does not repeat it. */
    public String fullName() {
        return (preferredName.isEmpty() ? givenName : preferredName) + " " + familyName;
    }
}

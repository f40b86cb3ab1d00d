package org.attune.api.notice;

import java.util.UUID;
import org.attune.api.security.Role;

/** Who is told. Whoever cannot sign in any more is not, nor whoever did what the notice is about. */
public sealed interface Recipient {

    /** @param accountId one person */
    record Person(UUID accountId) implements Recipient {}

    /** @param practitionerId the person who is this practitioner */
    record Practitioner(UUID practitionerId) implements Recipient {}

    /** @param role everybody who has it; not for the people of settings, who would all be told */
    record Holders(Role role) implements Recipient {

        /** @throws IllegalArgumentException where it is the role of the people of settings */
        public Holders {
            if (role == Role.SETTING_USER) {
                throw new IllegalArgumentException("Name the setting whose people are to be told");
            }
        }
    }

    /** @param settingId everybody of the setting */
    record Setting(UUID settingId) implements Recipient {}
}

package org.attune.kernel.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.attune.api.practitioner.PractitionerKind;
import org.attune.api.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code accounts.yaml}.
 *
 * @param apiKey a key for programs; null for none
 */
record DemoPeople(@Nullable String apiKey, List<Person> accounts) {

    /**
     * @param settings the URNs of the settings that a setting user belongs to
     * @param practitioner null for one who works on no cases
     */
    record Person(
            String email,
            String password,
            @Nullable String name,
            List<Role> roles,
            @Nullable List<Integer> settings,
            @Nullable Register practitioner) {}

    /**
     * @param hcpc the number on the register; null for one who is not on it
     * @param supervisor the e-mail address of the one who signs for them
     */
    record Register(
            PractitionerKind kind,
            @JsonProperty("hcpc") @Nullable String hcpc,
            @Nullable String supervisor) {}
}

package org.attune.kernel.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.attune.api.practitioner.Employment;
import org.attune.api.practitioner.HcpcStatus;
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
     * @param mobile on which a practitioner agreed to be texted; null for none
     */
    record Person(
            String email,
            String password,
            @Nullable String name,
            List<Role> roles,
            @Nullable List<Integer> settings,
            @Nullable Register practitioner,
            @Nullable String mobile) {}

    /**
     * @param hcpc the number on the register; null for one who is not on it
     * @param supervisor the email address of the one who signs for them
     * @param employment how they come to work here; null for the employed
     * @param endsInDays the last day, counted from the day of loading; null for none
     * @param expiresInDays the last day of the registration, counted likewise; null for the end of the register's cycle
     * @param status what the register says besides "registered"; null for nothing
     * @param note what it says about that
     * @param week days, hours and what they do; null where nothing is known
     */
    record Register(
            PractitionerKind kind,
            @JsonProperty("hcpc") @Nullable String hcpc,
            @Nullable String supervisor,
            @Nullable Employment employment,
            @Nullable Integer endsInDays,
            @Nullable Integer expiresInDays,
            @Nullable HcpcStatus status,
            @Nullable String note,
            @Nullable Week week) {

        Employment employed() {
            return employment == null ? Employment.EMPLOYED : employment;
        }
    }

    /** @param districts where they work, by name */
    record Week(Set<DayOfWeek> days, BigDecimal hours, List<String> specialisms, List<String> districts) {}
}

package org.attune.kernel.child.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.attune.api.validation.Text;
import org.attune.kernel.child.Upn;
import org.attune.kernel.validation.Lines;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who must see a record in an emergency: who it is about, exactly, and why.
 *
 * @param givenName with the family name and the date of birth, or else the UPN
 * @param upn null where it was not given
 * @param kind null where it was not chosen, which is refused
 */
public record EmergencyInput(
        @Size(max = 100, message = "The given name must be 100 characters or fewer") @Plain(message = "The given name has characters that cannot be used")
        String givenName,

        @Size(max = 100, message = "The family name must be 100 characters or fewer") @Plain(message = "The family name has characters that cannot be used")
        String familyName,

        @Nullable LocalDate dateOfBirth,

        @Nullable String upn,

        @NotNull(message = "Choose what kind of emergency it is") @Nullable EmergencyKind kind,

        @NotBlank(message = "Say why you must see this record now") @Size(max = 1000, message = "The reason must be 1,000 characters or fewer") @Lines(message = "The reason has characters that cannot be used")
        String reason) {

    public EmergencyInput(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable String upn,
            @Nullable EmergencyKind kind,
            @Nullable String reason) {
        this.givenName = Text.tidy(givenName);
        this.familyName = Text.tidy(familyName);
        this.dateOfBirth = dateOfBirth;
        this.upn = Upn.tidy(upn);
        this.kind = kind;
        this.reason = Text.tidy(reason);
    }

    boolean namesSomebody() {
        return upn != null || (!givenName.isEmpty() && !familyName.isEmpty() && dateOfBirth != null);
    }

    String names() {
        return Text.searchable(givenName + " " + familyName);
    }
}

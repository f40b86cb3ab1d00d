package org.attune.kernel.child.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.api.child.Child;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.child.Upn;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What a child or young person is called, and what tells them from others.
 *
 * @param preferredName what they like to be called by, where it is not the given name; may be empty
 * @param pronouns may be empty
 * @param dateOfBirth null where it was not given, which is refused
 * @param upn null where it is not known
 */
public record Names(
        @NotBlank(message = "Enter the child’s given name") @Size(max = 100, message = "The given name must be 100 characters or fewer") @Plain(message = "The given name has characters that cannot be used")
        String givenName,

        @NotBlank(message = "Enter the child’s family name") @Size(max = 100, message = "The family name must be 100 characters or fewer") @Plain(message = "The family name has characters that cannot be used")
        String familyName,

        @Size(max = 100, message = "The preferred name must be 100 characters or fewer") @Plain(message = "The preferred name has characters that cannot be used")
        String preferredName,

        @Size(max = 40, message = "The pronouns must be 40 characters or fewer") @Plain(message = "The pronouns have characters that cannot be used")
        String pronouns,

        @NotNull(message = "Enter the child’s date of birth") @Nullable LocalDate dateOfBirth,

        @Nullable String upn) {

    public Names(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String preferredName,
            @Nullable String pronouns,
            @Nullable LocalDate dateOfBirth,
            @Nullable String upn) {
        this.givenName = Text.tidy(givenName);
        this.familyName = Text.tidy(familyName);
        this.preferredName = Text.tidy(preferredName);
        this.pronouns = Text.tidy(pronouns);
        this.dateOfBirth = dateOfBirth;
        this.upn = Upn.tidy(upn);
    }

    static Names of(Child child) {
        return new Names(
                child.getGivenName(),
                child.getFamilyName(),
                child.getPreferredName(),
                child.getPronouns(),
                child.getDateOfBirth(),
                child.getUpn());
    }

    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("given name", givenName);
        words.put("family name", familyName);
        words.put("preferred name", preferredName);
        words.put("pronouns", pronouns);
        words.put("date of birth", dateOfBirth == null ? "" : London.words(dateOfBirth));
        words.put("UPN", upn == null ? "" : upn);
        return words;
    }
}

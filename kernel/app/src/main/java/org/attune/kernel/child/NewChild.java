package org.attune.kernel.child;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A child to be added.
 *
 * @param preferredName what they like to be called by, where it is not the given name; may be empty
 * @param dateOfBirth null where it was not given, which is refused
 * @param settingId null for a child at no setting
 * @param contacts may be empty
 * @param upn null where it is not known
 */
public record NewChild(
        @NotBlank(message = "Enter the child’s given name") @Size(max = 100, message = "The given name must be 100 characters or fewer") @Plain(message = "The given name has characters that cannot be used")
        String givenName,

        @NotBlank(message = "Enter the child’s family name") @Size(max = 100, message = "The family name must be 100 characters or fewer") @Plain(message = "The family name has characters that cannot be used")
        String familyName,

        @Size(max = 100, message = "The preferred name must be 100 characters or fewer") @Plain(message = "The preferred name has characters that cannot be used")
        String preferredName,

        @NotNull(message = "Enter the child’s date of birth") @Nullable LocalDate dateOfBirth,

        @Nullable UUID settingId,

        @Size(max = 20, message = "A child can have 20 contacts at most") List<@Valid NewContact> contacts,

        @Nullable String upn) {

    public NewChild(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String preferredName,
            @Nullable LocalDate dateOfBirth,
            @Nullable UUID settingId,
            @Nullable List<@Nullable NewContact> contacts,
            @Nullable String upn) {
        this.givenName = Text.tidy(givenName);
        this.familyName = Text.tidy(familyName);
        this.preferredName = Text.tidy(preferredName);
        this.dateOfBirth = dateOfBirth;
        this.settingId = settingId;
        this.contacts = contacts == null
                ? List.of()
                : contacts.stream().filter(Objects::nonNull).toList();
        this.upn = Upn.tidy(upn);
    }

    /** All names, as the search compares them; begins with a blank, so that each word does. */
    String searchText() {
        return " " + Text.searchable(givenName + " " + familyName + " " + preferredName);
    }
}

package org.attune.kernel.child;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.EmailAddress;
import org.attune.kernel.validation.Plain;
import org.attune.kernel.validation.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * A parent, carer or other person to be added to a child.
 *
 * @param parentalResponsibility whether they hold it; having care of a child does not by itself give it. Null where it was not
 *     said, which is refused
 * @param email may be empty
 * @param mobile may be empty
 */
public record NewContact(
        @NotBlank(message = "Enter the contact’s name") @Size(max = 120, message = "The contact’s name must be 120 characters or fewer") @Plain(message = "The contact’s name has characters that cannot be used")
        String name,

        @NotBlank(message = "Say what they are to the child, for example mother") @Size(max = 80, message = "What they are to the child must be 80 characters or fewer") @Plain(message = "What they are to the child has characters that cannot be used")
        String relation,

        @NotNull(message = "Say whether they hold parental responsibility") @Nullable Boolean parentalResponsibility,

        @Size(max = 254, message = "The email address must be 254 characters or fewer") @Pattern(regexp = EMAIL, message = "Enter an email address like name@example.org") String email,

        @Pattern(regexp = TELEPHONE, message = "Enter a telephone number like 07700 900982") String mobile) {

    /** An address, or nothing. */
    static final String EMAIL = "$|" + EmailAddress.PATTERN;

    /** A telephone number as people write it, or nothing. */
    static final String TELEPHONE = "$|" + Telephone.PATTERN;

    public NewContact(
            @Nullable String name,
            @Nullable String relation,
            @Nullable Boolean parentalResponsibility,
            @Nullable String email,
            @Nullable String mobile) {
        this.name = Text.tidy(name);
        this.relation = Text.tidy(relation);
        this.parentalResponsibility = parentalResponsibility;
        this.email = Text.tidy(email);
        this.mobile = Text.tidy(mobile);
    }
}

package org.attune.kernel.child;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.Lines;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a parent, carer or other person on a child's record.
 *
 * @param parentalResponsibility whether they hold it; having care of a child does not by itself give it. Null where it was not
 *     said, which is refused
 * @param email may be empty; so may mobile, phone and address
 * @param livesWith whether the child lives with them; null says no
 * @param preferredWay null where they did not say
 * @param safeNote when and how it is safe to get in touch; may be empty
 * @param doNotContact null says that they may be contacted
 */
public record ContactInput(
        @NotBlank(message = "Enter the contact’s name") @Size(max = 120, message = "The contact’s name must be 120 characters or fewer") @Plain(message = "The contact’s name has characters that cannot be used")
        String name,

        @NotBlank(message = "Say what they are to the child, for example mother") @Size(max = 80, message = "What they are to the child must be 80 characters or fewer") @Plain(message = "What they are to the child has characters that cannot be used")
        String relation,

        @NotNull(message = "Say whether they hold parental responsibility") @Nullable Boolean parentalResponsibility,

        @Size(max = 254, message = "The email address must be 254 characters or fewer") @Pattern(regexp = NewContact.EMAIL, message = "Enter an email address like name@example.org") String email,

        @Pattern(regexp = NewContact.TELEPHONE, message = "Enter a telephone number like 07700 900982") String mobile,

        @Pattern(regexp = NewContact.TELEPHONE, message = "Enter a telephone number like 01632 960001") String phone,

        @Size(max = 400, message = "The address must be 400 characters or fewer") @Lines(message = "The address has characters that cannot be used")
        String address,

        @Nullable Boolean livesWith,

        @Nullable ContactWay preferredWay,

        @Size(max = 400, message = "The note must be 400 characters or fewer") @Lines(message = "The note has characters that cannot be used")
        String safeNote,

        @Nullable Boolean doNotContact) {

    public ContactInput(
            @Nullable String name,
            @Nullable String relation,
            @Nullable Boolean parentalResponsibility,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String phone,
            @Nullable String address,
            @Nullable Boolean livesWith,
            @Nullable ContactWay preferredWay,
            @Nullable String safeNote,
            @Nullable Boolean doNotContact) {
        this.name = Text.tidy(name);
        this.relation = Text.tidy(relation);
        this.parentalResponsibility = parentalResponsibility;
        this.email = Text.tidy(email);
        this.mobile = Text.tidy(mobile);
        this.phone = Text.tidy(phone);
        this.address = Text.tidy(address);
        this.livesWith = Boolean.TRUE.equals(livesWith);
        this.preferredWay = preferredWay;
        this.safeNote = Text.tidy(safeNote);
        this.doNotContact = Boolean.TRUE.equals(doNotContact);
    }

    public static ContactInput of(Contact contact) {
        return new ContactInput(
                contact.getName(),
                contact.getRelation(),
                contact.isParentalResponsibility(),
                contact.getEmail(),
                contact.getMobile(),
                contact.getPhone(),
                contact.getAddress(),
                contact.isLivesWith(),
                contact.getPreferredWay(),
                contact.getSafeNote(),
                contact.isDoNotContact());
    }

    /** By label, as people read it. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("name", name);
        words.put("relation", relation);
        words.put("parental responsibility", yes(parentalResponsibility));
        words.put("email", email);
        words.put("mobile", mobile);
        words.put("other phone", phone);
        words.put("address", address);
        words.put("lives with them", yes(livesWith));
        words.put("best way", preferredWay == null ? "" : preferredWay.words());
        words.put("safe to contact", safeNote);
        words.put("do not contact", yes(doNotContact));
        return words;
    }

    private static String yes(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value) ? "yes" : "no";
    }
}

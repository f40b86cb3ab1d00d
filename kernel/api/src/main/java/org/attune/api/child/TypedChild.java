package org.attune.api.child;

import java.time.LocalDate;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * A child as somebody named them in a form, at the fields {@code givenName}, {@code familyName} and {@code dateOfBirth}. Each is null
 * where nothing was typed.
 */
public record TypedChild(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate dateOfBirth) {

    /** Nothing was typed. */
    public static final TypedChild NOBODY = new TypedChild(null, null, null);

    /** @return whether anything was typed */
    public boolean isNamed() {
        return isThere(givenName) || isThere(familyName) || dateOfBirth != null;
    }

    /** @return whether everything was typed */
    public boolean isWhole() {
        return isThere(givenName) && isThere(familyName) && dateOfBirth != null;
    }

    private static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /**
     * Says at its field what is missing, too long, or not yet.
     *
     * @return the name; with what can be used for what is missing
     */
    public ChildName check(Entered entered) {
        return new ChildName(
                entered.line("givenName", givenName, ChildName.LONGEST, "Enter the child’s given name"),
                entered.line("familyName", familyName, ChildName.LONGEST, "Enter the child’s family name"),
                entered.day("dateOfBirth", dateOfBirth, London.today(), "Enter the child’s date of birth"));
    }
}

package org.attune.api.practitioner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the HCPC register says of somebody, as it was last read. The one place that decides who counts as registered, and
 * what they may be called: an educational psychologist is a protected title (Health Professions Order 2001, article 39).
 * The database has the same rule, {@code attune.is_registered}.
 *
 * @param number PYL and up to six digits; null for one who is not on it
 * @param modality the part of the register, for example "Educational psychologist"; null for one who is not on it
 * @param status what it says
 * @param expiresOn the last day of the registration; null for one who is not on it
 */
public record Registration(
        @Nullable String number,
        @Nullable String modality,
        HcpcStatus status,
        @Nullable LocalDate expiresOn) {

    /** The modality of those who may give psychological advice on children's education. */
    public static final String EDUCATIONAL_PSYCHOLOGIST = "Educational psychologist";

    /** What somebody is called whom the register allows no title. */
    private static final String NO_TITLE = "Member of the service";

    /** Of somebody who is not on the register. */
    public static final Registration NONE = new Registration(null, null, HcpcStatus.NONE, null);

    /**
     * @param day in the authority's local time
     * @return what the register says on that day: a registration whose last day has passed was not renewed, and that is a removal
     */
    public HcpcStatus statusOn(LocalDate day) {
        return status.isOnRegister() && (expiresOn == null || day.isAfter(expiresOn)) ? HcpcStatus.LAPSED : status;
    }

    /**
     * @param day in the authority's local time
     * @return whether they are on the register that day, in whatever modality
     */
    public boolean isLiveOn(LocalDate day) {
        return number != null && statusOn(day).isOnRegister();
    }

    /**
     * @param day in the authority's local time
     * @return whether they are on the register as an educational psychologist that day
     */
    public boolean isEducationalPsychologistOn(LocalDate day) {
        return isLiveOn(day) && EDUCATIONAL_PSYCHOLOGIST.equalsIgnoreCase(modality);
    }

    /**
     * What pages, emails and documents call somebody.
     *
     * @param kind what they are employed as
     * @param day in the authority's local time
     * @return the post where the register allows its title, else the title that it does allow; never null
     */
    public String title(PractitionerKind kind, LocalDate day) {
        if (!kind.needsRegistration() || isEducationalPsychologistOn(day)) {
            return kind.post();
        }
        return isLiveOn(day) && modality != null ? modality : NO_TITLE;
    }
}

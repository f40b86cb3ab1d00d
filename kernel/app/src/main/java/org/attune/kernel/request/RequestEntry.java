package org.attune.kernel.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is sent in, from the form, a program or the demo data. What may be missing is null or empty here: {@link
 * RequestRules} says what is needed.
 *
 * @param submissionId made by the sender: the same one twice makes one request
 * @param settingId the setting that asks
 * @param childId a child who is on the setting's list; null for a new one
 * @param newChild a child who is not; null for one who is
 * @param answers why, what was tried, what is hoped for
 * @param knownContactIds whom of those on the child's record to ask for consent
 * @param newContacts others to ask, who go onto the child's record
 * @param themselves where a young person of 16 or over can be reached, who decides themselves; of a younger child it is passed
 *     over
 */
public record RequestEntry(
        UUID submissionId,
        @Nullable UUID settingId,
        @Nullable UUID childId,
        @Nullable NewChild newChild,
        RequestAnswers answers,
        List<UUID> knownContactIds,
        List<NewContact> newContacts,
        Themselves themselves) {

    /** A child who is not on the list yet. */
    public record NewChild(
            String givenName,
            String familyName,
            String preferredName,
            @Nullable LocalDate dateOfBirth) {}

    /** Either may be empty: then the questions are put on paper, or the code goes by email. */
    public record Themselves(String email, String mobile) {

        public static final Themselves NOT_SAID = new Themselves("", "");
    }

    /**
     * Somebody to ask for consent.
     *
     * @param slot the number of the person on the form, from 1; errors name it
     * @param parentalResponsibility whether they hold it; null where that was not said
     */
    public record NewContact(
            int slot,
            String name,
            String relation,
            @Nullable Boolean parentalResponsibility,
            String email,
            String mobile) {

        /** For the page where the answers are checked. */
        public String responsibilityWords() {
            return parentalResponsibility == null
                    ? "parental responsibility not said"
                    : parentalResponsibility
                            ? "holds parental responsibility"
                            : "does not hold parental responsibility";
        }
    }
}

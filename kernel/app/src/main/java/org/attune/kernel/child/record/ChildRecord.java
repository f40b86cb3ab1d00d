package org.attune.kernel.child.record;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.child.SenStatus;
import org.attune.api.child.YearGroup;
import org.attune.api.child.YoungPerson;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on the record of one child or young person today, as {@code /api/v1/children/{id}} shows it.
 *
 * @param preferredName may be empty, as may be pronouns
 * @param upn null where it is not known
 * @param upnInDoubt whether another record has the same number
 * @param settingId null for one at no setting; so is the name
 * @param settingSince null where it is not known, as is senSince
 * @param yearOffset years above the year group of their age; negative for below
 * @param homeLanguages with a comma between them; may be empty
 */
public record ChildRecord(
        UUID id,
        String givenName,
        String familyName,
        String preferredName,
        String pronouns,
        LocalDate dateOfBirth,
        @Nullable String upn,
        boolean upnInDoubt,
        @Nullable UUID settingId,
        @Nullable String settingName,
        @Nullable LocalDate settingSince,
        int yearOffset,
        SenStatus senStatus,
        @Nullable LocalDate senSince,
        String homeLanguages,
        boolean interpreterNeeded,
        String interpreterLanguage,
        int version) {

    /** The preferred or given name, and the family name. Not a bean's getter, so that JSON does not repeat it. */
    public String fullName() {
        return (preferredName.isEmpty() ? givenName : preferredName) + " " + familyName;
    }

    /** @return today's, in words */
    @JsonbProperty("yearGroup")
    public String getYearGroup() {
        return YearGroup.on(dateOfBirth, yearOffset, London.today()).words();
    }

    /** @return the day from which they decide about involvement themselves */
    @JsonbProperty("decidesFrom")
    public LocalDate getDecidesFrom() {
        return YoungPerson.decidesFrom(dateOfBirth);
    }

    /** @return the first day on which the rights of SEND law are theirs */
    @JsonbProperty("sendRightsFrom")
    public LocalDate getSendRightsFrom() {
        return YoungPerson.leavesSchoolAgeOn(dateOfBirth).plusDays(1);
    }
}

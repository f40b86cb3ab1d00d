package org.attune.api.child;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * By what a child's record is found.
 *
 * @param givenName the given name or names, 1 to {@link #LONGEST} characters
 * @param familyName the family name, likewise
 * @param dateOfBirth the date of birth
 */
public record ChildName(String givenName, String familyName, LocalDate dateOfBirth) {

    /** The longest given or family name in characters. */
    public static final int LONGEST = 100;

    /** @return the one child of it, as {@link ChildRecords#find(String, String, LocalDate)} finds them */
    public Optional<UUID> in(ChildRecords records) {
        return records.find(givenName, familyName, dateOfBirth);
    }

    /** @return the id of the new record, as {@link ChildRecords#add} makes it */
    public UUID addTo(ChildRecords records) {
        return records.add(givenName, familyName, dateOfBirth);
    }
}

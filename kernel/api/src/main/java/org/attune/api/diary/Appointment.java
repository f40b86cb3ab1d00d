package org.attune.api.diary;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * An appointment as it stands.
 *
 * @param id its id, the same however often it is moved
 * @param version goes up with every change; for a form, and for an invitation's sequence
 * @param scheme whose it is: {@code diary} where a person made it, {@code sessions} for one that can be booked, or a plugin's id
 * @param kind the key of its kind
 * @param title what it is called; names no child
 * @param when when it is, or was to be
 * @param place where
 * @param where the same in words, for example "Room 2, Civic Centre"; of a setting its name
 * @param people who takes part of those who work here, by name
 * @param about what it is about
 * @param note for those who take part; may be empty
 * @param live false where it was cancelled
 */
public record Appointment(
        UUID id,
        int version,
        String scheme,
        String kind,
        String title,
        Span when,
        Place place,
        String where,
        List<Person> people,
        About about,
        String note,
        boolean live)
        implements Serializable {

    /**
     * One who takes part.
     *
     * @param practitionerId who
     * @param name their name
     */
    public record Person(UUID practitionerId, String name) implements Serializable {}
}

package org.attune.api.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds and adds the records of children, and writes down who looked at what a plugin keeps about them. Inject it and call it within
 * a transaction. Finding and writing down ask for no permission; your services do.
 *
 * <pre>{@code
 * UUID child = children.find(given, family, born).orElseGet(() -> children.add(given, family, born));
 * }</pre>
 */
public interface ChildRecords {

    /**
     * Somebody who knows whom they ask about. A record that is restricted and not the present user's to see is not found.
     *
     * @param givenName the given name as it is on the record, in capitals or not
     * @param familyName the family name likewise
     * @param dateOfBirth the date of birth
     * @return the one child of these names and this date; empty where there is none, or more than one
     */
    Optional<UUID> find(String givenName, String familyName, LocalDate dateOfBirth);

    /**
     * The same, for a name that was given as one.
     *
     * @param name the given name and after it the family name, in capitals or not
     * @param dateOfBirth the date of birth
     * @return as above
     */
    Optional<UUID> find(String name, LocalDate dateOfBirth);

    /**
     * Adds a child who has no record yet, at no setting. Whoever may be the same child is put on the list of records to compare.
     *
     * @param givenName the given name or names, 1 to 100 characters
     * @param familyName the family name, 1 to 100 characters
     * @param dateOfBirth the date of birth, up to 25 years ago
     * @return the new record's id
     * @throws org.attune.api.problem.ForbiddenException where the present user may not add children
     * @throws org.attune.api.problem.InvalidException naming {@code givenName}, {@code familyName} or {@code dateOfBirth}
     */
    UUID add(String givenName, String familyName, LocalDate dateOfBirth);

    /**
     * Writes into the audit that the present user was shown something about a child.
     *
     * @param table which of your tables, with its schema
     * @param id the id of what was shown
     * @param childId whom it is about
     */
    void read(String table, UUID id, UUID childId);

    /**
     * Writes into the audit that a list showed something about these children: one entry for all of them, none for nobody.
     *
     * @param table which of your tables, with its schema
     * @param childIds whom the list showed
     */
    void listed(String table, Collection<UUID> childIds);
}

package org.attune.api.security;

import java.util.List;
import java.util.UUID;

/**
 * Who may sign in at the present authority. Inject it and call it within a transaction. It asks for no permission; your services
 * do.
 *
 * <pre>{@code
 * List<UUID> office = people.holding(Role.BUSINESS_SUPPORT).stream().map(Person::accountId).toList();
 * }</pre>
 */
public interface People {

    /**
     * Somebody who may sign in.
     *
     * @param accountId their account, as {@link CurrentUser#accountId} gives it
     * @param name the name that people read
     */
    record Person(UUID accountId, String name) {}

    /**
     * @param role what they are to the authority
     * @return those who have that role and were not removed, by name
     */
    List<Person> holding(Role role);

    /**
     * @param accountIds of people of this authority
     * @return those of them who are there, removed ones among them, in no order
     */
    List<Person> named(List<UUID> accountIds);
}

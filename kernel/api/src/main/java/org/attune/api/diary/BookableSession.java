package org.attune.api.diary;

import java.util.UUID;

/**
 * A session that can be booked.
 *
 * @param id its id
 * @param offerId of which offer
 * @param appointmentId its appointment in the diary
 * @param scheme whose offer
 * @param kind the key of its kind
 * @param title what it is called
 * @param when when it is
 * @param capacity how many places it has
 * @param booked how many are taken
 * @param waiting how many wait for one
 * @param live false where it was cancelled
 */
public record BookableSession(
        UUID id,
        UUID offerId,
        UUID appointmentId,
        String scheme,
        String kind,
        String title,
        Span when,
        int capacity,
        int booked,
        int waiting,
        boolean live) {}

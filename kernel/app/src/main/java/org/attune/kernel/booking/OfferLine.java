package org.attune.kernel.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.kernel.diary.Times;
import org.jspecify.annotations.Nullable;

/**
 * An offer in a list, for pages and programs.
 *
 * @param version the one that a change must name
 * @param kind in words
 * @param about what it is and whom it is for; may be empty
 * @param capacity how many places each of its sessions has
 * @param everyWeeks 1 or 2; null for one day
 * @param serviceOnly whether no setting sees it, and the service books for people
 * @param coming how many of its sessions are still to come
 * @param booked how many places of those are taken
 * @param places how many places those have
 * @param waiting how many wait for one
 */
public record OfferLine(
        UUID id,
        int version,
        String kind,
        String title,
        String about,
        int capacity,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Integer everyWeeks,
        boolean serviceOnly,
        boolean withdrawn,
        long coming,
        long booked,
        long places,
        long waiting)
        implements Serializable {

    public String when() {
        if (everyWeeks == null) {
            return Times.day(firstDay);
        }
        String day = Times.day(firstDay).split(" ", 2)[0];
        return (everyWeeks == 1 ? "Every " + day : "Every second " + day) + ", until " + Times.day(lastDay);
    }

    public String words() {
        return withdrawn ? "Withdrawn" : coming == 0 ? "Over" : "Can be booked";
    }

    public String tone() {
        return withdrawn || coming == 0 ? "neutral" : "ok";
    }
}

package org.attune.kernel.icalendar;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.Place;
import org.attune.api.diary.Span;
import org.attune.api.time.London;

/**
 * An appointment as another program may know it: nothing in it is about a child.
 *
 * @param sequence goes up with every change
 * @param location may be empty
 */
record Event(UUID id, int sequence, Span when, String title, String location, boolean live) {

    /** The day on which it begins, in London. */
    LocalDate day() {
        return when.startsAt().atZone(London.ZONE).toLocalDate();
    }

    /**
     * What is about a case or a child is called by its kind, and where it is in somebody's own words is left out: that may be where
     * they live.
     *
     * @param kind what its kind is called
     */
    static Event of(Appointment one, String kind) {
        boolean aboutSomebody = one.about().childId() != null || one.about().involvementId() != null;
        boolean ownWords = one.place() instanceof Place.Elsewhere || one.place() instanceof Place.Phone;
        return new Event(
                one.id(),
                one.version(),
                one.when(),
                aboutSomebody ? kind : one.title(),
                aboutSomebody && ownWords ? "" : one.where(),
                one.live());
    }
}

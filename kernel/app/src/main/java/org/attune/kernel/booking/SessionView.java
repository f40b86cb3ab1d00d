package org.attune.kernel.booking;

import java.io.Serializable;
import java.util.List;
import org.attune.api.diary.BookingRules;
import org.attune.kernel.diary.Times;

/**
 * One session, for pages and programs.
 *
 * @param version of its appointment
 * @param about what it is and whom it is for
 * @param givers who gives it, by name
 * @param away who of them has entered leave at that time since; empty for settings
 * @param nobodyThere whether all of them have: nobody new can book until it is moved
 * @param videoLink where it is by video and the reader comes to it; empty otherwise
 * @param rules how it is booked
 * @param cancelledBecause why, where it was cancelled; may be empty
 * @param begun whether it has begun
 * @param bookable whether the reader may book a place, or wait for one, now
 * @param keeps whether the reader keeps it: moves and cancels it, and says who came
 * @param bookings all for those who work here; a setting's own for its people
 */
public record SessionView(
        SessionLine session,
        int version,
        String about,
        List<String> givers,
        List<String> away,
        boolean nobodyThere,
        String videoLink,
        BookingRules rules,
        String cancelledBecause,
        boolean begun,
        boolean bookable,
        boolean keeps,
        List<BookingLine> bookings)
        implements Serializable {

    public String closes() {
        return Times.moment(session.closesAt());
    }

    public String freeUntil() {
        return Times.moment(session.startsAt().minusSeconds(rules.freeHours() * 3600L));
    }

    public String with() {
        return String.join(", ", givers);
    }

    public String awayWords() {
        return String.join(", ", away) + (away.size() == 1 ? " is away then" : " are away then");
    }

    public boolean full() {
        return session.booked() >= session.capacity() || session.waiting() > 0;
    }
}

package org.attune.kernel.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.Span;
import org.attune.kernel.diary.Times;
import org.jspecify.annotations.Nullable;

/**
 * A session in a list, for pages and programs.
 *
 * @param kind what kind of session, in words
 * @param where in words
 * @param closesAt when booking closes for settings
 * @param waitingList whether people can wait for a place
 * @param mine where the reader's setting stands with it; null where it has no booking
 * @param inTheWay what terms and closures say against its day since they were changed; empty where nothing, and for settings
 */
public record SessionLine(
        UUID id,
        UUID offerId,
        String kind,
        String title,
        Instant startsAt,
        Instant endsAt,
        String where,
        int capacity,
        int booked,
        int waiting,
        boolean live,
        Instant closesAt,
        boolean waitingList,
        @Nullable BookingState mine,
        String inTheWay)
        implements Serializable {

    static SessionLine of(OfferedSession session, String kind, @Nullable BookingState mine, String inTheWay) {
        return new SessionLine(
                session.getId(),
                session.offer().getId(),
                kind,
                session.offer().title(),
                session.when().startsAt(),
                session.when().endsAt(),
                session.appointment().where(),
                session.capacity(),
                session.booked(),
                session.waiting(),
                session.isLive(),
                session.closesAt(),
                session.offer().rules().waitingList(),
                mine,
                inTheWay);
    }

    /** Where a setting stands that booked twice: by the later, unless that has ended and the other has not. */
    static BookingState stronger(BookingState before, BookingState later) {
        return before.isOpen() && !later.isOpen() ? before : later;
    }

    public String day() {
        return Times.day(startsAt);
    }

    public String hours() {
        return Times.hours(new Span(startsAt, endsAt));
    }

    /** In one line, for whoever looks for a place. */
    public String words() {
        int left = capacity - booked;
        if (!live) {
            return "Cancelled";
        }
        if (mine != null) {
            return mine == BookingState.BOOKED ? "You are booked" : mine.words();
        }
        if (left > 0 && waiting == 0) {
            return left == 1 ? "1 place left" : left + " places left";
        }
        return waitingList ? "Full, with a waiting list" : "Full";
    }

    public String tone() {
        if (!live) {
            return "stop";
        }
        if (mine != null) {
            return mine == BookingState.WAITING ? "wait" : mine.hasPlace() ? "ok" : "neutral";
        }
        return booked < capacity && waiting == 0 ? "info" : "neutral";
    }
}

package org.attune.examples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.attune.api.diary.About;
import org.attune.api.diary.BookableSessions;
import org.attune.api.diary.Diary;
import org.attune.api.diary.NewAppointment;
import org.attune.api.diary.NewBooking;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.Place;
import org.attune.api.diary.SessionBooked;
import org.attune.api.diary.Span;

/** Plans a meeting, and offers sessions of which there turn out to be too few places. */
@ApplicationScoped
@Transactional
public class AdviceSessions {

    @Inject
    Diary diary;

    @Inject
    BookableSessions sessions;

    /** A planning meeting at a school. */
    public UUID plan(UUID ep, UUID setting, Instant start, Instant end, UUID submission) {
        UUID id = diary.make(new NewAppointment(
                "my-plugin",
                "my-plugin.planning",
                "Planning meeting",
                new Span(start, end),
                new Place.AtSetting(setting),
                Set.of(ep),
                About.setting(setting),
                "",
                submission));
        return id;
    }

    /** Offers them. */
    public UUID offer(NewOffer wanted) {
        UUID offer = sessions.offer(wanted);
        return offer;
    }

    /** Books for a school, which waits where it must. */
    public SessionBooked book(UUID session, UUID setting, UUID submission) {
        SessionBooked booked = sessions.book(new NewBooking(session, setting, "Ms Kaur", "", null, true, submission));
        return booked;
    }

    /** Twelve may come from now on. */
    public void widen(UUID offer) {
        sessions.terms(offer).ifPresent(terms -> sessions.change(offer, terms.withCapacity(12)));
    }
}

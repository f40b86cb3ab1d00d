package org.attune.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.diary.About;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.BookableSession;
import org.attune.api.diary.BookableSessions;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.Busy;
import org.attune.api.diary.Diary;
import org.attune.api.diary.NewAppointment;
import org.attune.api.diary.NewBooking;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.OfferTerms;
import org.attune.api.diary.Place;
import org.attune.api.diary.SeriesPreview;
import org.attune.api.diary.SeriesTimes;
import org.attune.api.diary.SessionBooked;
import org.attune.api.diary.Span;
import org.attune.api.practitioner.Practitioner;

/** How a service model uses the diary: here one that plans meetings and offers a Community of Practice. {@link DiaryTest} runs it. */
@ApplicationScoped
@Transactional
class DiaryExample {

    private static final String SCHEME = "example";

    @Inject
    Diary diary;

    @Inject
    BookableSessions sessions;

    @Inject
    EntityManager em;

    /** Somebody who works here, all the week. */
    UUID practitioner(String name) {
        Practitioner one = new Practitioner();
        one.setName(name);
        one.setEmail(UUID.randomUUID() + "@harbour.example");
        one.setWorkingDays("MON,TUE,WED,THU,FRI");
        one.setHoursPerWeek(BigDecimal.valueOf(37));
        em.persist(one);
        return one.getId();
    }

    /** A planning meeting. The form's number makes that sending it twice makes one. */
    UUID plan(UUID ep, Span when, UUID form) {
        return diary.make(new NewAppointment(
                SCHEME,
                "diary.planning-meeting",
                "Planning meeting",
                when,
                new Place.Phone("The EP rings the school’s office"),
                Set.of(ep),
                About.NOBODY,
                "",
                form));
    }

    /** The database looks into everybody's diary. */
    void move(UUID appointment, Span to) {
        diary.move(appointment, to);
    }

    /** By video from now on, and with a colleague. */
    void together(UUID appointment, UUID ep, UUID colleague) {
        diary.place(appointment, new Place.Video("https://video.example/planning"));
        diary.people(appointment, List.of(ep, colleague));
    }

    void drop(UUID appointment) {
        diary.cancel(appointment, "The school is closed that day");
    }

    Appointment find(UUID appointment) {
        return diary.find(appointment).orElseThrow();
    }

    List<Appointment> week(UUID ep, Span week) {
        return diary.of(Set.of(ep), week);
    }

    List<Busy> busy(UUID ep, Span week) {
        return diary.busy(Set.of(ep), week);
    }

    /** A Community of Practice: every week, online, 90 minutes, up to so many people. */
    NewOffer community(UUID ep, LocalDate first, int weeks, int people, UUID form) {
        return new NewOffer(
                SCHEME,
                "diary.training",
                "Community of Practice",
                "45 minutes of input, then talk",
                Set.of(ep),
                new Place.Video("https://video.example/community"),
                new BookingRules(people, people, 0, 24, true),
                new SeriesTimes(first, first.plusWeeks(weeks - 1L), 1, LocalTime.of(15, 30), 90, 1, false),
                Set.of(),
                Set.of(),
                form);
    }

    /** What would come of it: somebody looks at it before it is offered. */
    SeriesPreview preview(NewOffer offer) {
        return sessions.preview(offer);
    }

    List<BookableSession> offer(NewOffer offer) {
        return sessions.sessions(sessions.offer(offer));
    }

    /** More want to come than there are places: as many more as that, for all that is still to come. */
    OfferTerms widen(UUID offer, int places) {
        OfferTerms terms = sessions.terms(offer).orElseThrow();
        sessions.change(offer, terms.withCapacity(places).withTitle(terms.title() + ", with room for more"));
        return sessions.terms(offer).orElseThrow();
    }

    /** What it is from now on, all of it. */
    void change(UUID offer, OfferTerms terms) {
        sessions.change(offer, terms);
    }

    /** A foster carer, who belongs to no setting. */
    SessionBooked book(UUID session, String who) {
        return sessions.book(new NewBooking(session, null, who, "", null, true, UUID.randomUUID()));
    }

    BookingState giveBack(UUID booking) {
        return sessions.cancel(booking, "Ill");
    }

    List<SessionBooked> comes(UUID session) {
        return sessions.bookings(session);
    }
}

package org.attune.tests.incontainer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.BookableSession;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.OfferTerms;
import org.attune.api.diary.SessionBooked;
import org.attune.api.diary.Span;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The diary and bookable sessions as a plugin has them. */
@InContainer
class DiaryTest {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(20)).plus(Duration.ofHours(9));

    @Inject
    Within within;

    @Inject
    DiaryExample example;

    @Deployment
    static WebArchive application() {
        return Application.with(DiaryTest.class, DiaryExample.class);
    }

    private UUID ep() throws Exception {
        return within.authority("harbour", () -> example.practitioner("Robin Example"));
    }

    private static Span hour(int after) {
        Instant begins = NINE.plus(Duration.ofHours(after));
        return new Span(begins, begins.plus(Duration.ofHours(1)));
    }

    private UUID plan(UUID ep, int after) throws Exception {
        return within.authority("harbour", () -> example.plan(ep, hour(after), UUID.randomUUID()));
    }

    private static void refused(String type, java.util.concurrent.Callable<?> work) {
        assertEquals(type, assertThrows(RefusedException.class, work::call).type());
    }

    @Test
    void anAppointmentIsMadeOnceMovedSharedAndDropped() throws Exception {
        UUID ep = ep();
        UUID colleague = ep();
        UUID form = UUID.randomUUID();
        UUID one = within.authority("harbour", () -> example.plan(ep, hour(0), form));
        assertEquals(one, within.authority("harbour", () -> example.plan(ep, hour(0), form)));
        refused("person-busy", () -> plan(ep, 0));
        UUID next = plan(ep, 1);
        refused(
                "person-busy",
                () -> within.authority("harbour", () -> {
                    example.move(next, hour(0));
                    return null;
                }));
        within.authority("harbour", () -> {
            example.move(next, hour(2));
            example.together(next, ep, colleague);
            return null;
        });
        refused("person-busy", () -> plan(colleague, 2));
        Appointment found = within.authority("harbour", () -> example.find(next));
        within.authority("harbour", () -> {
            example.drop(one);
            example.drop(one);
            return null;
        });
        plan(ep, 0);
        assertAll(
                () -> assertEquals(2, found.people().size()),
                () -> assertEquals("By video", found.where()),
                () -> assertEquals(hour(2), found.when()),
                () -> assertFalse(
                        within.authority("harbour", () -> example.find(one)).live()),
                () -> assertEquals(
                        2,
                        within.authority(
                                        "harbour",
                                        () -> example.week(ep, new Span(NINE, NINE.plus(Duration.ofDays(5)))))
                                .size()),
                () -> assertEquals(
                        1,
                        within.authority(
                                        "harbour",
                                        () -> example.busy(colleague, new Span(NINE, NINE.plus(Duration.ofDays(5)))))
                                .size()),
                () -> assertThrows(
                        NotFoundException.class,
                        () -> within.authority("meadow", () -> {
                            example.drop(next);
                            return null;
                        })));
    }

    @Test
    void aSeriesIsOfferedBookedAndGivenBack() throws Exception {
        UUID ep = ep();
        // Sessions are on working days: on a Saturday nothing is left of the series.
        LocalDate first = LocalDate.now().plusDays(40).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        NewOffer offer = example.community(ep, first, 4, 1, UUID.randomUUID());
        int free =
                within.authority("harbour", () -> example.preview(offer)).free().size();
        List<BookableSession> sessions = within.authority("harbour", () -> example.offer(offer));
        assertEquals(free, sessions.size());
        UUID session = sessions.get(0).id();
        SessionBooked one = within.authority("harbour", () -> example.book(session, "Ms Carer"));
        SessionBooked two = within.authority("harbour", () -> example.book(session, "Mr Carer"));
        BookingState back = within.authority("harbour", () -> example.giveBack(one.id()));
        assertAll(
                () -> assertEquals(BookingState.BOOKED, one.state()),
                () -> assertEquals(BookingState.WAITING, two.state()),
                () -> assertEquals(BookingState.CANCELLED, back),
                () -> assertEquals(
                        2,
                        within.authority("harbour", () -> example.comes(session))
                                .size()),
                () -> assertTrue(
                        within.authority("harbour", () -> example.offer(offer)).size() == free),
                () -> assertThrows(
                        InvalidException.class,
                        () -> within.authority(
                                "harbour",
                                () -> example.offer(example.community(ep, first, 4, 0, UUID.randomUUID())))));
    }

    @Test
    void whatIsOfferedIsChangedForWhatIsStillToCome() throws Exception {
        UUID ep = ep();
        LocalDate first = LocalDate.now().plusDays(40).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        NewOffer wanted = example.community(ep, first, 2, 1, UUID.randomUUID());
        BookableSession session =
                within.authority("harbour", () -> example.offer(wanted)).get(0);
        UUID offer = session.offerId();
        SessionBooked one = within.authority("harbour", () -> example.book(session.id(), "Ms Carer"));
        OfferTerms wider = within.authority("harbour", () -> example.widen(offer, 2));
        SessionBooked two = within.authority("harbour", () -> example.book(session.id(), "Mr Carer"));
        assertAll(
                () -> assertEquals(2, wider.rules().capacity()),
                () -> assertEquals("Community of Practice, with room for more", wider.title()),
                () -> assertEquals(
                        wider.title(),
                        within.authority("harbour", () -> example.find(session.appointmentId()))
                                .title()),
                () -> assertEquals(BookingState.BOOKED, two.state()),
                () -> assertEquals(one.freeUntil(), two.freeUntil()),
                () -> assertEquals(
                        "capacity",
                        assertThrows(
                                        InvalidException.class,
                                        () -> within.authority("harbour", () -> example.widen(offer, 1)))
                                .errors()
                                .get(0)
                                .field()),
                () -> assertThrows(
                        NotFoundException.class,
                        () -> within.authority("meadow", () -> {
                            example.change(offer, wider);
                            return null;
                        })));
    }
}

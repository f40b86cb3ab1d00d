package org.attune.kernel.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;
import org.attune.kernel.booking.BookingInput;
import org.attune.kernel.booking.BookingService;
import org.attune.kernel.booking.OfferInput;
import org.attune.kernel.booking.OfferService;
import org.attune.kernel.booking.SessionFilter;
import org.attune.kernel.booking.SessionLine;
import org.attune.kernel.booking.SessionLists;
import org.attune.kernel.diary.PlaceInput;
import org.attune.kernel.diary.PlaceKind;
import org.attune.kernel.diary.RoomInput;
import org.attune.kernel.diary.RoomService;
import org.attune.kernel.diary.RoomView;
import org.jspecify.annotations.Nullable;

/** The demo's rooms and sessions, offered by staff and booked by SENCOs. Loaded again it adds nothing twice. */
@ApplicationScoped
class DemoSessionsLoader {

    private static final int MOST = 200;
    private static final int DAY = 24;

    @Inject
    DemoFolder folder;

    @Inject
    DemoActors actors;

    @Inject
    DemoLookups lookups;

    @Inject
    RoomService rooms;

    @Inject
    OfferService offers;

    @Inject
    SessionLists lists;

    @Inject
    BookingService bookings;

    void load(String slug) throws Exception {
        Optional<DemoSessions> sessions = folder.read(slug, "sessions.yaml", DemoSessions.class);
        if (sessions.isEmpty()) {
            return;
        }
        actors.asLoader(() -> sessions.get().rooms().forEach(this::add));
        for (DemoSessions.Offer offer : sessions.get().offers()) {
            List<SessionLine> held = actors.ask(actors.of(offer.by().get(0)), () -> offered(slug, offer));
            for (DemoSessions.Booking booking : offer.bookings()) {
                if (booking.session() <= held.size()) {
                    UUID session = held.get(booking.session() - 1).id();
                    actors.as(actors.of(booking.by()), () -> bookings.book(session, input(booking, offer)));
                }
            }
        }
    }

    private void add(DemoSessions.Room room) {
        if (room(room.name()) == null) {
            rooms.keep(
                    null,
                    0,
                    new RoomInput(room.name(), room.address(), room.people(), room.stepFree(), room.hearingLoop(), ""));
        }
    }

    private @Nullable UUID room(@Nullable String name) {
        return rooms.list().stream()
                .filter(room -> room.name().equals(name))
                .map(RoomView::id)
                .findFirst()
                .orElse(null);
    }

    /** Its sessions; none where no day of it is a school day, as when the demo is loaded after the last term that it knows. */
    private List<SessionLine> offered(String slug, DemoSessions.Offer offer) {
        try {
            UUID id = offers.make(wanted(slug, offer));
            return lists.page(new SessionFilter(SessionFilter.When.COMING, false, id, null), MOST)
                    .lines();
        } catch (InvalidException wrong) {
            if (wrong.errors().stream().allMatch(error -> error.field().equals("firstDay"))) {
                return List.of();
            }
            throw wrong;
        }
    }

    private OfferInput wanted(String slug, DemoSessions.Offer offer) {
        LocalDate first =
                London.today().with(TemporalAdjusters.next(offer.weekday())).plusWeeks(1);
        UUID room = room(offer.room());
        return new OfferInput(
                offer.kind(),
                offer.title(),
                offer.about(),
                offer.by().stream().map(lookups::practitioner).toList(),
                new PlaceInput(room == null ? PlaceKind.VIDEO : PlaceKind.ROOM, room, null, null, offer.video()),
                offer.capacity(),
                offer.mostPerSetting(),
                DAY,
                2 * DAY,
                true,
                first,
                first.plusWeeks(offer.weeks() - 1L),
                1,
                LocalTime.parse(offer.startsAt()),
                offer.minutes(),
                offer.slots(),
                true,
                List.of(),
                List.of(),
                number(slug + offer.title()));
    }

    private BookingInput input(DemoSessions.Booking booking, DemoSessions.Offer offer) {
        return new BookingInput(
                lookups.settingOfUrn(booking.setting()),
                booking.who(),
                booking.topic(),
                null,
                true,
                number(offer.title() + booking.session() + booking.who()));
    }

    private static UUID number(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}

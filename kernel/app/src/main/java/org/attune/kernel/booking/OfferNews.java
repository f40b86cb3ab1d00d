package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.OfferTerms;

/**
 * What a change of an offer is for those who have booked: nothing that was agreed with them becomes worse, what becomes better holds for
 * them too, and each setting is told once of what matters to it.
 */
@ApplicationScoped
class OfferNews {

    private static final Set<BookingState> OPEN = Set.of(BookingState.BOOKED, BookingState.WAITING);

    @Inject
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    Telling telling;

    /** @param once what makes this change another than the last */
    void tell(OfferTerms before, OfferTerms after, List<OfferedSession> coming, String once) {
        boolean another =
                !before.title().equals(after.title()) || !before.about().equals(after.about());
        if (coming.isEmpty() || !another && isSameFor(before, after)) {
            return;
        }
        Map<UUID, OfferedSession> byId =
                coming.stream().collect(Collectors.toMap(OfferedSession::getId, Function.identity()));
        Set<UUID> toldWhat = new HashSet<>();
        Set<UUID> toldHow = new HashSet<>();
        for (SessionBooking booking : open(byId)) {
            OfferedSession session = Objects.requireNonNull(byId.get(booking.sessionId()));
            booking.freeFrom(session, after.rules().freeHours());
            if (another) {
                booking.freeAtLeastUntil(session.freeUntil(booking.freeHours(), SessionChanges.TO_THINK));
            }
            UUID setting = booking.settingId();
            if (setting == null) {
                continue;
            }
            if (another && toldWhat.add(setting)) {
                telling.setting(SessionNotices.CHANGED, session, booking, once);
            }
            if (matters(before, after, booking, setting) && toldHow.add(setting)) {
                telling.setting(SessionNotices.RULES, session, booking, once);
            }
        }
        sessions.flush();
    }

    private static boolean isSameFor(OfferTerms before, OfferTerms after) {
        return before.rules().freeHours() == after.rules().freeHours()
                && before.rules().closesHours() == after.rules().closesHours()
                && before.settingIds().equals(after.settingIds());
    }

    /** They cancel by another rule when they book again, wait until another hour, or can book no more. */
    private static boolean matters(OfferTerms before, OfferTerms after, SessionBooking booking, UUID setting) {
        return before.rules().freeHours() != after.rules().freeHours()
                || before.rules().closesHours() != after.rules().closesHours()
                        && booking.state() == BookingState.WAITING
                || mayBook(before, setting) && !mayBook(after, setting);
    }

    private static boolean mayBook(OfferTerms terms, UUID setting) {
        return terms.settingIds().isEmpty() || terms.settingIds().contains(setting);
    }

    /** The soonest first, so that a setting is told of the first session that it booked. */
    private List<SessionBooking> open(Map<UUID, OfferedSession> byId) {
        List<SessionBooking> open = new ArrayList<>(em.createQuery(
                        "select b from SessionBooking b left join fetch b.setting where b.sessionId in :sessions and b.state in :open",
                        SessionBooking.class)
                .setParameter("sessions", byId.keySet())
                .setParameter("open", OPEN)
                .getResultList());
        open.sort(Comparator.<SessionBooking, Instant>comparing(
                        booking -> Objects.requireNonNull(byId.get(booking.sessionId()))
                                .when()
                                .startsAt())
                .thenComparingInt(SessionBooking::number));
        return open;
    }
}

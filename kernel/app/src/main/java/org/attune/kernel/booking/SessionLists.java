package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.BookingState;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.booking.SessionFilter.When;
import org.attune.kernel.diary.KindCatalogue;
import org.attune.kernel.web.ListPosition;
import org.jspecify.annotations.Nullable;

/** Lists of sessions: a page of one costs the same few statements however many rows it has. */
@ApplicationScoped
@Transactional
@Requires(Permission.BOOK_SESSIONS)
@ConsentNotNeeded("Lists what can be booked, and names no child")
public class SessionLists {

    /** @param next where the next page goes on; null where there is none */
    public record Page(List<SessionLine> lines, @Nullable String next) {}

    @Inject
    EntityManager em;

    @Inject
    OfferAccess access;

    @Inject
    KindCatalogue kinds;

    @Inject
    CalendarFlags flags;

    /** Soonest first; what is over with the latest first. */
    public Page page(SessionFilter filter, int limit) {
        Map<String, Object> values = new HashMap<>();
        boolean past = filter.when() == When.PAST;
        String order = past ? " desc" : "";
        TypedQuery<OfferedSession> query = em.createQuery(
                Sessions.FETCH + part(filter.when(), values) + theirs(filter, values) + after(filter, past, values)
                        + " order by s.startsAt" + order + ", s.id" + order,
                OfferedSession.class);
        values.forEach(query::setParameter);
        List<OfferedSession> found = query.setMaxResults(limit + 1).getResultList();
        boolean more = found.size() > limit;
        List<OfferedSession> shown = more ? found.subList(0, limit) : found;
        OfferedSession last = more ? shown.get(limit - 1) : null;
        return new Page(
                lines(shown), last == null ? null : new ListPosition(last.when().startsAt(), last.getId()).text());
    }

    private List<SessionLine> lines(List<OfferedSession> sessions) {
        Map<String, String> titles = kinds.titles();
        Map<UUID, BookingState> own = own(sessions);
        Map<UUID, String> inTheWay = access.isSetting() ? Map.of() : flags.of(sessions);
        return sessions.stream()
                .map(one -> SessionLine.of(
                        one,
                        titles.getOrDefault(one.offer().kind(), one.offer().kind()),
                        own.get(one.getId()),
                        inTheWay.getOrDefault(one.getId(), "")))
                .toList();
    }

    /** Where the reader's setting stands with each: the latest that it did there. */
    private Map<UUID, BookingState> own(List<OfferedSession> sessions) {
        Map<UUID, BookingState> own = new HashMap<>();
        if (access.isSetting() && !sessions.isEmpty()) {
            em.createQuery(
                            "select b.sessionId, b.state from SessionBooking b where b.setting.id in :mine and b.sessionId in"
                                    + " :sessions order by b.number",
                            Object[].class)
                    .setParameter("mine", access.settings())
                    .setParameter(
                            "sessions",
                            sessions.stream().map(OfferedSession::getId).toList())
                    .getResultStream()
                    .forEach(row -> own.merge((UUID) row[0], (BookingState) row[1], SessionLine::stronger));
        }
        return own;
    }

    private static String part(When when, Map<String, Object> values) {
        values.put("now", London.now());
        return switch (when) {
            case COMING -> "s.live = true and s.startsAt > :now";
            case PAST -> "s.live = true and s.startsAt <= :now";
            case CANCELLED -> "s.live = false and s.startsAt > :now";
        };
    }

    private String theirs(SessionFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.offerId() != null) {
            where.append(" and o.id = :offer");
            values.put("offer", filter.offerId());
        }
        if (!access.isSetting()) {
            if (filter.mine()) {
                where.append(
                        " and exists (select x.id from AppointmentPerson x where x.appointmentId = a.id and x.practitioner.id = :me)");
                values.put("me", access.me());
            }
            return where.toString();
        }
        values.put("mine", access.settings());
        String booked = "exists (select b.id from SessionBooking b where b.sessionId = s.id and b.setting.id in :mine)";
        String offered = "o.withdrawnAt is null and (o.forEveryone = true or exists (select x.id from OfferSetting x"
                + " where x.offerId = o.id and x.settingId in :mine))";
        return where.append(filter.mine() ? " and " + booked : " and (" + offered + " or " + booked + ")")
                .toString();
    }

    private static String after(SessionFilter filter, boolean past, Map<String, Object> values) {
        ListPosition after = filter.after();
        if (after == null) {
            return "";
        }
        values.put("at", after.at());
        values.put("id", after.id());
        String beyond = past ? "<" : ">";
        return " and (s.startsAt " + beyond + " :at or (s.startsAt = :at and s.id " + beyond + " :id))";
    }
}

package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.casework.InvolvementState;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildVisibility;
import org.attune.kernel.diary.Choice;
import org.jspecify.annotations.Nullable;

/** Books places and gives them back: a setting's people for it, those who work here for any setting. */
@ApplicationScoped
@Transactional
@Requires(Permission.BOOK_SESSIONS)
@ConsentNotNeeded("Takes a place in a session. A case can be named only where it is open, which needed consent")
public class BookingService {

    private static final int MOST_CASES = 500;

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Sessions sessions;

    @Inject
    SessionService views;

    @Inject
    Bookings bookings;

    @Inject
    OfferAccess access;

    @Inject
    ChildVisibility visibility;

    @Inject
    AuditLog audit;

    public BookingLine book(UUID sessionId, BookingInput entered) {
        entered.check();
        UUID submission = Objects.requireNonNull(entered.submissionId());
        return line(bookings.book(entered.booking(sessionId, setting(entered), submission)));
    }

    private @Nullable UUID setting(BookingInput entered) {
        UUID setting = entered.settingId();
        if (!access.isSetting()) {
            return setting;
        }
        if (setting == null && user.settingIds().size() == 1) {
            return access.settings().get(0);
        }
        if (setting == null || !user.settingIds().contains(setting)) {
            throw new InvalidException("settingId", "Choose one of your schools or settings");
        }
        return setting;
    }

    public BookingLine get(UUID id) {
        SessionBooking booking = sessions.booking(id);
        access.requireOwn(booking);
        return line(booking);
    }

    private BookingLine line(SessionBooking booking) {
        // The number is the database's.
        em.refresh(booking);
        return views.lines(List.of(booking)).get(0);
    }

    public BookingLine cancel(UUID id, String because) {
        SessionBooking booking = sessions.booking(id);
        access.requireOwn(booking);
        bookings.cancel(id, because);
        return line(booking);
    }

    /** Says who came; it can be put right. */
    @Requires(Permission.OFFER_SESSIONS)
    public BookingLine attended(UUID id, boolean came) {
        SessionBooking booking = sessions.booking(id);
        access.requireKeeps(sessions.get(booking.sessionId()));
        bookings.attended(id, came);
        return line(booking);
    }

    /** The settings for which the reader may book what is offered, by name. */
    public List<Choice> settings(UUID sessionId) {
        Offer offer = sessions.get(sessionId).offer();
        String theirs = access.isSetting() ? " and s.id in :mine" : "";
        String offered = offer.isForEveryone()
                ? ""
                : " and exists (select x.id from OfferSetting x where x.settingId = s.id and x.offerId = :offer)";
        TypedQuery<Setting> query = em.createQuery(
                        "select s from Setting s where s.status <> :closed" + theirs + offered
                                + " order by s.name, s.id",
                        Setting.class)
                .setParameter("closed", SettingStatus.CLOSED);
        if (access.isSetting()) {
            query.setParameter("mine", access.settings());
        }
        if (!offer.isForEveryone()) {
            query.setParameter("offer", offer.getId());
        }
        return query.getResultStream()
                .map(one -> new Choice(one.getId(), one.getName()))
                .toList();
    }

    /** The open cases at a setting whose children the reader may see, for a booking that is about one. */
    public List<Choice> cases(UUID settingId) {
        List<Object[]> found = visibility
                .bind(em.createQuery(
                        "select i.id, c.givenName, c.familyName, c.id from Involvement i join i.child c left join c.setting s"
                                + " where i.state = :open and i.setting.id = :at" + visibility.condition()
                                + " order by c.familyName, c.givenName, i.id",
                        Object[].class))
                .setParameter("open", InvolvementState.OPEN)
                .setParameter("at", settingId)
                .setMaxResults(MOST_CASES)
                .getResultList();
        if (!found.isEmpty()) {
            audit.list(
                    "attune.involvement",
                    found.stream().map(row -> (UUID) row[3]).toList());
        }
        return found.stream()
                .map(row -> new Choice((UUID) row[0], row[1] + " " + row[2]))
                .toList();
    }
}

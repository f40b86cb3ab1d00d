package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.casework.InvolvementState;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.NewBooking;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.child.ChildVisibility;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** Whether a place may be taken as it was asked for. */
@ApplicationScoped
class BookingChecks {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TOPIC = 500;
    private static final Set<BookingState> OPEN = Set.of(BookingState.BOOKED, BookingState.WAITING);

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    CurrentUser user;

    @Inject
    Offers offers;

    @Inject
    ChildVisibility visibility;

    /** @throws InvalidException naming each field that is wrong */
    static NewBooking tidy(NewBooking typed) {
        String who = Text.tidy(typed.who());
        String topic = Text.tidy(typed.topic());
        List<FieldError> errors = fields(who, topic);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new NewBooking(
                typed.sessionId(),
                typed.settingId(),
                who,
                topic,
                typed.involvementId(),
                typed.orWait(),
                typed.submissionId());
    }

    /** What is wrong with what was typed; both tidied. */
    static List<FieldError> fields(String who, String topic) {
        List<FieldError> errors = new ArrayList<>();
        if (who.isEmpty()) {
            errors.add(new FieldError("who", "Enter the name of the person who comes"));
        } else if (who.length() > LONGEST_NAME || !Text.isLine(who)) {
            errors.add(new FieldError("who", "Use one line of " + LONGEST_NAME + " characters or fewer"));
        }
        if (topic.length() > LONGEST_TOPIC || !Text.isLine(topic)) {
            errors.add(new FieldError("topic", "Use one line of " + LONGEST_TOPIC + " characters or fewer"));
        }
        return errors;
    }

    /** A form that is sent again must be the same form. */
    static SessionBooking same(SessionBooking before, NewBooking wanted) {
        UUID setting = before.settingId();
        boolean same = before.sessionId().equals(wanted.sessionId())
                && before.who().equals(wanted.who())
                && (setting == null ? wanted.settingId() == null : setting.equals(wanted.settingId()));
        if (!same) {
            throw new RefusedException(
                    "number-used",
                    "This form was sent before with something else in it. Open it again to send another.");
        }
        return before;
    }

    /** For which setting; null for somebody of none, whom the service books. */
    @Nullable Setting setting(NewBooking wanted, Offer offer) {
        UUID id = wanted.settingId();
        if (id == null) {
            return null;
        }
        Setting setting = em.find(Setting.class, id);
        if (setting == null || !offers.isFor(offer, setting)) {
            throw new InvalidException("settingId", "Choose a school or setting that may book this session");
        }
        return setting;
    }

    void open(OfferedSession session) {
        Instant now = London.now();
        if (!session.isLive()) {
            throw new RefusedException("session-cancelled", "This session was cancelled. Choose another session.");
        }
        if (session.hasBegun(now) || session.offer().isWithdrawn()) {
            throw new RefusedException(
                    "booking-closed", "This session can no longer be booked. Choose another session.");
        }
        if (user.isSettingOnly() && now.isAfter(session.closesAt())) {
            throw new RefusedException(
                    "booking-closed",
                    "Booking for this session has closed. Ask the service whether somebody can still come.");
        }
        if (isWithoutGiver(session)) {
            throw new RefusedException(
                    "session-may-move",
                    "This session cannot be booked at the moment, because it may be moved. Choose another session, or ask the"
                            + " service.");
        }
    }

    /** Whoever gives it has entered leave since it was offered: somebody moves or cancels it. Until then nobody is added. */
    boolean isWithoutGiver(OfferedSession session) {
        return functions.number("attune.givers_are_away", session.appointmentId()) > 0;
    }

    /** Not more of one setting than may come, nor the same person twice. */
    void few(NewBooking wanted, OfferedSession session) {
        // Counted there: a popular session has hundreds.
        Object[] found = bookings(wanted, session);
        if (((Number) found[1]).longValue() > 0) {
            throw new RefusedException(
                    "booked-before", wanted.who() + " is booked on this session, or waits for it, already.");
        }
        int most = session.offer().rules().mostPerSetting();
        if (wanted.settingId() != null && ((Number) found[0]).longValue() >= most) {
            throw new RefusedException(
                    "too-many-places",
                    most == 1
                            ? "Each school or setting can have one place in this session, and yours has it."
                            : "Each school or setting can have up to " + most + " places in this session.");
        }
    }

    /** How many the setting has, or those of none have, in this session; how many of them are for the same person. */
    private Object[] bookings(NewBooking wanted, OfferedSession session) {
        UUID setting = wanted.settingId();
        TypedQuery<Object[]> query = em.createQuery(
                        "select count(b.id), coalesce(sum(case when lower(b.who) = lower(:who) then 1 else 0 end), 0)"
                                + " from SessionBooking b left join b.setting s where b.sessionId = :session and b.state in :open"
                                + (setting == null ? " and s.id is null" : " and s.id = :setting"),
                        Object[].class)
                .setParameter("who", wanted.who())
                .setParameter("session", session.getId())
                .setParameter("open", OPEN);
        if (setting != null) {
            query.setParameter("setting", setting);
        }
        return query.getSingleResult();
    }

    /** Which case it is about: an open one at that setting, of a child whom the present user may see. */
    @Nullable Involvement involvement(NewBooking wanted) {
        UUID id = wanted.involvementId();
        if (id == null) {
            return null;
        }
        return visibility
                .bind(em.createQuery(
                        "select i from Involvement i join fetch i.child c left join c.setting s where i.id = :id"
                                + " and i.state = :open and i.setting.id = :at" + visibility.condition(),
                        Involvement.class))
                .setParameter("id", id)
                .setParameter("open", InvolvementState.OPEN)
                .setParameter("at", wanted.settingId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such case at this school or setting."));
    }
}

package org.attune.kernel.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.api.wording.TextTemplate;

/** What people are told of sessions: on which day, and of which setting. What it is about stands on its page. */
@ApplicationScoped
public class SessionNotices implements NoticeKinds {

    static final String PLACE = "session.place";
    static final String NO_PLACE = "session.no-place";
    static final String MOVED = "session.moved";
    static final String CHANGED = "session.changed";
    static final String RULES = "session.rules";
    static final String CALLED_OFF = "session.called-off";
    static final String BOOKED = "session.booked";
    static final String GIVEN_BACK = "session.given-back";

    private static final String SETTING = "The school or setting that booked is told ";
    private static final String GIVER = "Whoever gives the session is told ";

    private static final List<NoticeKind> KINDS = List.of(
            kind(
                    PLACE,
                    Delivery.AT_ONCE,
                    "A place came free",
                    SETTING + "when it gets a place that it waited for.",
                    "You have a place in the session on {day}",
                    "You waited for it, and now it is yours. If nobody can come, cancel it so that somebody else can."),
            kind(
                    NO_PLACE,
                    Delivery.AT_ONCE,
                    "A place could not be given",
                    SETTING + "when a place came free that it waited for, and it could not have it.",
                    "A place in the session on {day} could not be given to you",
                    "Open it to see why, and book another session or ask the service."),
            kind(
                    MOVED,
                    Delivery.AT_ONCE,
                    "A session was moved",
                    SETTING + "when a session that it booked is at another time or place.",
                    "The session that you booked is now on {day}",
                    "Open it to see when and where. If nobody can come then, cancel it: that is free."),
            kind(
                    CHANGED,
                    Delivery.AT_ONCE,
                    "What a session is about was changed",
                    SETTING
                            + "when the service calls a session that it booked something else, or says something else of what it is"
                            + " about.",
                    "What the session on {day} is about has changed",
                    "Open it to read it. If it is nothing for you any more, cancel your booking: that is free for two days."),
            kind(
                    RULES,
                    Delivery.DIGEST,
                    "How a session is booked was changed",
                    SETTING
                            + "when the service changes until when a session that it booked can be cancelled, until when it can wait for a"
                            + " place, or who may book.",
                    "How the session on {day} can be booked or cancelled has changed",
                    "You keep your booking, and you can cancel it freely for at least as long as before. Open it to see until when."),
            kind(
                    CALLED_OFF,
                    Delivery.AT_ONCE,
                    "A session was cancelled",
                    SETTING + "when the service cancels a session that it booked.",
                    "The session on {day} is cancelled",
                    "Nobody needs to come. Open it to see why, and book another one."),
            kind(
                    BOOKED,
                    Delivery.DIGEST,
                    "A session was booked",
                    GIVER + "when somebody books a place, or waits for one.",
                    "{setting} booked the session on {day}",
                    "Open it to see who comes."),
            kind(
                    GIVEN_BACK,
                    Delivery.DIGEST,
                    "A booking was cancelled",
                    GIVER + "when a booking is cancelled.",
                    "{setting} cancelled its booking of the session on {day}",
                    "Open it to see who still comes."));

    private static NoticeKind kind(
            String key, Delivery usual, String title, String toldWhen, String what, String todo) {
        TextTemplate text =
                NoticeKind.text(key, title, toldWhen, what, todo).needing("day", "When the session is", "3 March 2027");
        return new NoticeKind(
                what.contains("{setting}")
                        ? text.needing("setting", "The school or setting", "Hillside Primary School")
                        : text,
                usual);
    }

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }
}

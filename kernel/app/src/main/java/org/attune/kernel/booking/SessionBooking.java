package org.attune.kernel.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.diary.BookingState;
import org.attune.api.diary.NewBooking;
import org.attune.api.diary.SessionBooked;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** A place in a session, or the wish for one. */
@Entity
@Table(name = "session_booking", schema = "attune")
public class SessionBooking extends TenantEntity {

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "setting_id", referencedColumnName = "id", updatable = false)
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Setting setting;

    @Column(name = "who", updatable = false)
    private String who = "";

    @Column(name = "topic", updatable = false)
    private String topic = "";

    @Column(name = "number", insertable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BookingState state = BookingState.WAITING;

    @Column(name = "free_until")
    private Instant freeUntil;

    @Column(name = "free_hours")
    private int freeHours;

    @Column(name = "promoted_at")
    private @Nullable Instant promotedAt;

    @Column(name = "ended_because")
    private String endedBecause = "";

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected SessionBooking() {}

    SessionBooking(NewBooking wanted, @Nullable Setting setting, BookingState state, OfferedSession session) {
        this.sessionId = wanted.sessionId();
        this.setting = setting;
        this.who = wanted.who();
        this.topic = wanted.topic();
        this.submissionId = wanted.submissionId();
        this.state = state;
        this.freeHours = session.offer().rules().freeHours();
        this.freeUntil = session.freeUntil(freeHours);
    }

    /** @return where it stood before */
    BookingState become(BookingState to) {
        BookingState before = state;
        state = to;
        return before;
    }

    void because(String reason) {
        endedBecause = reason;
    }

    void promote(Instant now, Instant free) {
        promotedAt = now;
        freeAtLeastUntil(free);
    }

    void freeUntil(Instant free) {
        freeUntil = free;
    }

    /** So many hours before the start from now on, where that is better than what was agreed. */
    void freeFrom(OfferedSession session, int hours) {
        if (hours < freeHours) {
            freeHours = hours;
            freeAtLeastUntil(session.freeUntil(hours));
        }
    }

    void freeAtLeastUntil(Instant free) {
        freeUntil = free.isAfter(freeUntil) ? free : freeUntil;
    }

    UUID sessionId() {
        return sessionId;
    }

    @Nullable Setting setting() {
        return setting;
    }

    @Nullable UUID settingId() {
        return setting == null ? null : setting.getId();
    }

    String who() {
        return who;
    }

    String topic() {
        return topic;
    }

    int number() {
        return number;
    }

    BookingState state() {
        return state;
    }

    Instant freeUntil() {
        return freeUntil;
    }

    /** Until how many hours before the start a place can be given back freely, as it was agreed. */
    int freeHours() {
        return freeHours;
    }

    String endedBecause() {
        return endedBecause;
    }

    UUID submissionId() {
        return submissionId;
    }

    SessionBooked booked() {
        return new SessionBooked(getId(), sessionId, settingId(), who, state, freeUntil);
    }
}

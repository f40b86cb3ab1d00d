package org.attune.kernel.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.diary.BookableSession;
import org.attune.api.diary.Span;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.time.London;
import org.attune.kernel.diary.AppointmentRow;

/** One session of an offer, with its places. The database keeps its time as its appointment has it, and counts its places. */
@Entity
@Table(name = "offered_session", schema = "attune")
public class OfferedSession extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offer_id", referencedColumnName = "id", updatable = false)
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Offer offer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appointment_id", referencedColumnName = "id", updatable = false)
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private AppointmentRow appointment;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "live", updatable = false)
    private boolean live;

    @Column(name = "series_day", updatable = false)
    private LocalDate seriesDay;

    @Column(name = "slot", updatable = false)
    private int slot;

    @Column(name = "kept")
    private boolean kept;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "booked", insertable = false, updatable = false)
    private int booked;

    @Column(name = "waiting", insertable = false, updatable = false)
    private int waiting;

    protected OfferedSession() {}

    OfferedSession(Offer offer, AppointmentRow appointment, LocalDate seriesDay, int slot) {
        this.offer = offer;
        this.appointment = appointment;
        this.startsAt = appointment.when().startsAt();
        this.endsAt = appointment.when().endsAt();
        this.live = true;
        this.seriesDay = seriesDay;
        this.slot = slot;
        this.capacity = offer.rules().capacity();
    }

    void holds(int places) {
        capacity = places;
    }

    void keep() {
        kept = true;
    }

    Offer offer() {
        return offer;
    }

    AppointmentRow appointment() {
        return appointment;
    }

    UUID appointmentId() {
        return appointment.getId();
    }

    Span when() {
        return new Span(startsAt, endsAt);
    }

    boolean isLive() {
        return live;
    }

    boolean isKept() {
        return kept;
    }

    boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** When booking closes for settings. */
    Instant closesAt() {
        return startsAt.minus(Duration.ofHours(offer.rules().closesHours()));
    }

    /** Until when a place can be given back freely with which so many hours before the start were agreed. */
    Instant freeUntil(int hours) {
        return startsAt.minus(Duration.ofHours(hours));
    }

    /** The same for somebody who did not choose what is now: they have so long to think, until it begins. */
    Instant freeUntil(int hours, Duration toThink) {
        Instant agreed = freeUntil(hours);
        Instant thought = London.now().plus(toThink);
        Instant late = thought.isBefore(startsAt) ? thought : startsAt;
        return agreed.isAfter(late) ? agreed : late;
    }

    /** Whoever waits comes first. */
    boolean hasFreePlace() {
        return booked < capacity && waiting == 0;
    }

    boolean isWaitedFor() {
        return live && waiting > 0 && booked < capacity;
    }

    int capacity() {
        return capacity;
    }

    int booked() {
        return booked;
    }

    int waiting() {
        return waiting;
    }

    BookableSession session() {
        return new BookableSession(
                getId(),
                offer.getId(),
                appointment.getId(),
                offer.scheme(),
                offer.kind(),
                offer.title(),
                when(),
                capacity,
                booked,
                waiting,
                live);
    }
}

package org.attune.kernel.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.OfferTerms;
import org.attune.api.diary.SeriesTimes;
import org.attune.kernel.diary.Placed;
import org.jspecify.annotations.Nullable;

/** What is offered: what it is, who may book it, by which rules, and when its sessions are. */
@Entity
@Table(name = "offer", schema = "attune")
public class Offer extends Placed {

    /** Whose offers people make themselves. */
    public static final String SCHEME = "sessions";

    @Column(name = "scheme", updatable = false)
    private String scheme = "";

    @Column(name = "kind", updatable = false)
    private String kind = "";

    @Column(name = "title")
    private String title = "";

    @Column(name = "about")
    private String about = "";

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "most_per_setting")
    private int mostPerSetting;

    @Column(name = "closes_hours")
    private int closesHours;

    @Column(name = "free_hours")
    private int freeHours;

    @Column(name = "waiting_list")
    private boolean waitingList;

    @Column(name = "for_everyone")
    private boolean forEveryone;

    @Column(name = "service_only", updatable = false)
    private boolean serviceOnly;

    @Column(name = "first_day", updatable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;

    @Column(name = "every_weeks", updatable = false)
    private @Nullable Integer everyWeeks;

    @Column(name = "starts_local", updatable = false)
    private LocalTime startsLocal;

    @Column(name = "minutes", updatable = false)
    private int minutes;

    @Column(name = "slots", updatable = false)
    private int slots;

    @Column(name = "term_time", updatable = false)
    private boolean termTime;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected Offer() {}

    Offer(NewOffer wanted) {
        scheme = wanted.scheme();
        kind = wanted.kind();
        submissionId = wanted.submissionId();
        serviceOnly = wanted.serviceOnly();
        become(wanted.terms());
        SeriesTimes times = wanted.times();
        firstDay = times.firstDay();
        lastDay = times.everyWeeks() == null ? times.firstDay() : times.lastDay();
        everyWeeks = times.everyWeeks();
        startsLocal = times.startsAt();
        minutes = times.minutes();
        slots = times.slots();
        termTime = times.termTime();
    }

    final void become(OfferTerms terms) {
        title = terms.title();
        about = terms.about();
        forEveryone = !serviceOnly && terms.settingIds().isEmpty();
        BookingRules rules = terms.rules();
        capacity = rules.capacity();
        mostPerSetting = rules.mostPerSetting();
        closesHours = rules.closesHours();
        freeHours = rules.freeHours();
        waitingList = rules.waitingList();
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    String scheme() {
        return scheme;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    /** Whether no setting sees it, and the service books for people. */
    boolean isServiceOnly() {
        return serviceOnly;
    }

    boolean isForEveryone() {
        return forEveryone;
    }

    BookingRules rules() {
        return new BookingRules(capacity, mostPerSetting, closesHours, freeHours, waitingList);
    }

    SeriesTimes times() {
        return new SeriesTimes(firstDay, lastDay, everyWeeks, startsLocal, minutes, slots, termTime);
    }
}

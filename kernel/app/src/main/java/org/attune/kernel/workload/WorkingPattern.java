package org.attune.kernel.workload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** How somebody works from a day on, until their next pattern begins. */
@Entity
@Table(name = "working_pattern", schema = "attune")
public class WorkingPattern extends TenantEntity {

    @Column(name = "practitioner_id", updatable = false)
    private UUID practitionerId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "monday")
    private int monday;

    @Column(name = "tuesday")
    private int tuesday;

    @Column(name = "wednesday")
    private int wednesday;

    @Column(name = "thursday")
    private int thursday;

    @Column(name = "friday")
    private int friday;

    @Column(name = "saturday")
    private int saturday;

    @Column(name = "sunday")
    private int sunday;

    @Column(name = "term_time_only")
    private boolean termTimeOnly;

    @Column(name = "preparation")
    private @Nullable Integer preparation;

    protected WorkingPattern() {}

    WorkingPattern(UUID practitionerId, LocalDate firstDay, PatternDays days) {
        this.practitionerId = practitionerId;
        change(firstDay, days);
    }

    /** Somebody's, the newest first. */
    static List<WorkingPattern> of(EntityManager em, UUID practitionerId) {
        return em.createQuery(
                        "select w from WorkingPattern w where w.practitionerId = :id order by w.firstDay desc",
                        WorkingPattern.class)
                .setParameter("id", practitionerId)
                .getResultList();
    }

    final void change(LocalDate from, PatternDays days) {
        firstDay = from;
        List<Integer> minutes = days.minutes();
        monday = minutes.get(0);
        tuesday = minutes.get(1);
        wednesday = minutes.get(2);
        thursday = minutes.get(3);
        friday = minutes.get(4);
        saturday = minutes.get(5);
        sunday = minutes.get(6);
        termTimeOnly = days.termTimeOnly();
        preparation = days.preparation();
    }

    UUID practitionerId() {
        return practitionerId;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    PatternDays days() {
        return new PatternDays(
                List.of(monday, tuesday, wednesday, thursday, friday, saturday, sunday), termTimeOnly, preparation);
    }
}

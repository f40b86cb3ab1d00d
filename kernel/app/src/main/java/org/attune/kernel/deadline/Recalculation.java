package org.attune.kernel.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Open clocks are, or were, worked out again. */
@Entity
@Table(name = "deadline_recalculation", schema = "attune")
public class Recalculation extends TenantEntity {

    enum Why {
        CALENDAR("The school terms or closures changed"),
        LIMIT("A time limit changed"),
        HOLIDAYS("The bank holidays changed");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "why", updatable = false)
    private Why why = Why.CALENDAR;

    @Column(name = "holidays")
    private String holidays = "";

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "looked_at")
    private @Nullable Integer lookedAt;

    @Column(name = "moved")
    private @Nullable Integer moved;

    protected Recalculation() {}

    Recalculation(Why why) {
        this.why = why;
    }

    void done(Instant now, int looked, int changed, String knownHolidays) {
        doneAt = now;
        lookedAt = looked;
        moved = changed;
        holidays = knownHolidays;
    }

    Why why() {
        return why;
    }

    String holidays() {
        return holidays;
    }
}

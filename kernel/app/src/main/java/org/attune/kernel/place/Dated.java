package org.attune.kernel.place;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.problem.RefusedException;
import org.jspecify.annotations.Nullable;

/** What somebody is from one day until another, both included. */
@MappedSuperclass
public abstract class Dated extends TenantEntity {

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    protected Dated() {}

    Dated(Days days) {
        firstDay = days.first();
        lastDay = days.last();
    }

    Days days() {
        return new Days(firstDay, lastDay);
    }

    final void change(Days days) {
        firstDay = days.first();
        lastDay = days.last();
    }

    /** @throws RefusedException where it has begun: then it can only end */
    final void requireToCome() {
        if (!days().isToCome()) {
            throw new RefusedException("begun", "This has begun, so it is kept. Enter a last day instead.");
        }
    }

    /** Who it is, by name. */
    abstract String name();

    /** The same person at the same place at another time. */
    abstract Dated again(Days days);
}

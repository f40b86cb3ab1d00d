package org.attune.kernel.place;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What settings and people are put into by name, and what is retired when it is no longer used. */
@MappedSuperclass
public abstract class Place extends TenantEntity {

    @Column(name = "name")
    private String name = "";

    @Column(name = "retired_on")
    private @Nullable LocalDate retiredOn;

    protected Place() {}

    Place(String name) {
        this.name = name;
    }

    final void rename(String to) {
        name = to;
    }

    final String name() {
        return name;
    }

    final @Nullable LocalDate retiredOn() {
        return retiredOn;
    }

    final void retire(@Nullable LocalDate day) {
        retiredOn = day;
    }
}

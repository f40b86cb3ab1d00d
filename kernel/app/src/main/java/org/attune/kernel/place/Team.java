package org.attune.kernel.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Practitioners who work together, for one district or several. */
@Entity
@Table(name = "team", schema = "attune")
public class Team extends TenantEntity {

    @Column(name = "name")
    private String name = "";

    @Column(name = "retired_on")
    private @Nullable LocalDate retiredOn;

    protected Team() {}

    Team(String name) {
        this.name = name;
    }

    void rename(String to) {
        name = to;
    }

    String name() {
        return name;
    }

    @Nullable LocalDate retiredOn() {
        return retiredOn;
    }

    void retire(@Nullable LocalDate day) {
        retiredOn = day;
    }
}

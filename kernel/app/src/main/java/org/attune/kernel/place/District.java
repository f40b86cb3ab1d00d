package org.attune.kernel.place;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A part of the authority, as its service divides it. */
@Entity
@Table(name = "district", schema = "attune")
public class District extends Place {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Team team;

    protected District() {}

    District(String name, @Nullable Team team) {
        super(name);
        this.team = team;
    }

    void change(String to, @Nullable Team who) {
        rename(to);
        team = who;
    }

    @Nullable Team team() {
        return team;
    }
}

package org.attune.kernel.place;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.practitioner.Practitioner;

/** Somebody in a team, from when until when. */
@Entity
@Table(name = "team_member", schema = "attune")
public class TeamMember extends Dated {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Team team;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    protected TeamMember() {}

    TeamMember(Team team, Practitioner practitioner, Days days) {
        super(days);
        this.team = team;
        this.practitioner = practitioner;
    }

    Team team() {
        return team;
    }

    Practitioner practitioner() {
        return practitioner;
    }

    @Override
    String name() {
        return team.name();
    }

    @Override
    TeamMember again(Days days) {
        return new TeamMember(team, practitioner, days);
    }
}

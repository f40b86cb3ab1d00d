package org.attune.kernel.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Practitioners who work together, for one district or several. */
@Entity
@Table(name = "team", schema = "attune")
public class Team extends Place {

    protected Team() {}

    Team(String name) {
        super(name);
    }
}

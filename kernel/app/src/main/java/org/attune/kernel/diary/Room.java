package org.attune.kernel.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A room that the service can use. */
@Entity
@Table(name = "room", schema = "attune")
public class Room extends TenantEntity {

    @Column(name = "name")
    private String name = "";

    @Column(name = "address")
    private String address = "";

    @Column(name = "people")
    private @Nullable Integer people;

    @Column(name = "step_free")
    private boolean stepFree;

    @Column(name = "hearing_loop")
    private boolean hearingLoop;

    @Column(name = "note")
    private String note = "";

    @Column(name = "retired_on")
    private @Nullable LocalDate retiredOn;

    protected Room() {}

    Room(RoomInput entered) {
        change(entered);
    }

    final void change(RoomInput entered) {
        name = entered.name();
        address = entered.address();
        people = entered.people();
        stepFree = entered.stepFree();
        hearingLoop = entered.hearingLoop();
        note = entered.note();
    }

    void retire(@Nullable LocalDate day) {
        retiredOn = day;
    }

    public String name() {
        return name;
    }

    /** With where it is. */
    String words() {
        return address.isEmpty() ? name : name + ", " + address;
    }

    @Nullable Integer people() {
        return people;
    }

    boolean isRetired() {
        return retiredOn != null;
    }

    RoomView view() {
        return new RoomView(getId(), getVersion(), name, address, people, stepFree, hearingLoop, note, retiredOn);
    }
}

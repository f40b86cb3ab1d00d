package org.attune.kernel.diary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form of a room. */
@Named("roomForm")
@ViewScoped
public class RoomPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/rooms/list.xhtml?faces-redirect=true";

    @Inject
    RoomService rooms;

    private @Nullable String id;
    private int version;
    private String title = "";
    private String name = "";
    private String address = "";
    private @Nullable String people;
    private boolean stepFree;
    private boolean hearingLoop;
    private String note = "";
    private boolean retired;

    public void load() {
        if (id == null) {
            return;
        }
        RoomView room = rooms.get(Ids.of(id));
        version = room.version();
        title = room.name();
        name = room.name();
        address = room.address();
        people = room.people() == null ? null : room.people().toString();
        stepFree = room.stepFree();
        hearingLoop = room.hearingLoop();
        note = room.note();
        retired = room.retiredOn() != null;
    }

    public String save() {
        rooms.keep(
                id == null ? null : Ids.of(id),
                version,
                new RoomInput(name, address, number(), stepFree, hearingLoop, note));
        PageNotice.afterRedirect("Saved.");
        return LIST;
    }

    /** What is no number is out of its range. */
    private @Nullable Integer number() {
        String typed = people == null ? "" : people.strip();
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("[0-9]{1,4}") ? Integer.valueOf(typed) : 0;
    }

    public String retire() {
        rooms.retire(Ids.of(id), version);
        PageNotice.afterRedirect("Retired: nothing new is put into it.");
        return LIST;
    }

    public String bringBack() {
        rooms.bringBack(Ids.of(id), version);
        PageNotice.afterRedirect("In use again.");
        return LIST;
    }

    public boolean isAdding() {
        return id == null;
    }

    public boolean isRetired() {
        return retired;
    }

    /** The name that is saved, whatever is being typed. */
    public String getTitle() {
        return title;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    public @Nullable String getPeople() {
        return people;
    }

    public void setPeople(@Nullable String people) {
        this.people = people;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public void setStepFree(boolean stepFree) {
        this.stepFree = stepFree;
    }

    public boolean isHearingLoop() {
        return hearingLoop;
    }

    public void setHearingLoop(boolean hearingLoop) {
        this.hearingLoop = hearingLoop;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}

package org.attune.kernel.diary;

import java.io.Serializable;
import java.util.UUID;
import org.attune.api.diary.Place;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The part of a form that asks where something is. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable PlaceKind kind;
    private @Nullable String roomId;
    private @Nullable String settingId;
    private String address = "";
    private String phone = "";
    private String link = "";

    /** Filled in with a place that is kept. */
    public static PlaceForm of(Place place) {
        PlaceForm form = new PlaceForm();
        if (place instanceof Place.Room room) {
            form.kind = PlaceKind.ROOM;
            form.roomId = room.roomId().toString();
        } else if (place instanceof Place.AtSetting at) {
            form.kind = PlaceKind.SETTING;
            form.settingId = at.settingId().toString();
        } else if (place instanceof Place.Elsewhere elsewhere) {
            form.kind = PlaceKind.ELSEWHERE;
            form.address = elsewhere.address();
        } else if (place instanceof Place.Phone ring) {
            form.kind = PlaceKind.PHONE;
            form.phone = ring.words();
        } else if (place instanceof Place.Video video) {
            form.kind = PlaceKind.VIDEO;
            form.link = video.link();
        }
        return form;
    }

    /** What was entered; the others than the chosen kind needs are not looked at. */
    public PlaceInput input() {
        UUID room = Ids.orNull(roomId);
        UUID setting = Ids.orNull(settingId);
        return new PlaceInput(kind, room, setting, kind == PlaceKind.PHONE ? phone : address, link);
    }

    public PlaceKind[] getKinds() {
        return PlaceKind.values();
    }

    public @Nullable PlaceKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PlaceKind kind) {
        this.kind = kind;
    }

    public @Nullable String getRoomId() {
        return roomId;
    }

    public void setRoomId(@Nullable String roomId) {
        this.roomId = roomId;
    }

    public @Nullable String getSettingId() {
        return settingId;
    }

    public void setSettingId(@Nullable String settingId) {
        this.settingId = settingId;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone == null ? "" : phone;
    }

    public String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link == null ? "" : link;
    }
}

package org.attune.kernel.diary;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.attune.api.diary.Place;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** What is somewhere: in a room, at a setting, elsewhere, on the phone or by video. */
@MappedSuperclass
public abstract class Placed extends TenantEntity {

    /** The database sees to it that a room and a setting are there; no id is this one. */
    private static final UUID NOWHERE = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private PlaceKind placeKind = PlaceKind.ELSEWHERE;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Room room;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Setting placeSetting;

    @Column(name = "place_words")
    private String placeWords = "";

    @Column(name = "video_link")
    private String videoLink = "";

    /** At a place whose room or setting was found. */
    final void put(Place place, @Nullable Room inRoom, @Nullable Setting atSetting) {
        room = inRoom;
        placeSetting = atSetting;
        placeWords = "";
        videoLink = "";
        if (place instanceof Place.Room) {
            placeKind = PlaceKind.ROOM;
        } else if (place instanceof Place.AtSetting) {
            placeKind = PlaceKind.SETTING;
        } else if (place instanceof Place.Elsewhere elsewhere) {
            placeKind = PlaceKind.ELSEWHERE;
            placeWords = elsewhere.address();
        } else if (place instanceof Place.Phone phone) {
            placeKind = PlaceKind.PHONE;
            placeWords = phone.words();
        } else if (place instanceof Place.Video video) {
            placeKind = PlaceKind.VIDEO;
            videoLink = video.link();
        }
    }

    /** The same place as the api has it. */
    public final Place place() {
        Room inRoom = room;
        Setting atSetting = placeSetting;
        return switch (placeKind) {
            case ROOM -> new Place.Room(inRoom == null ? NOWHERE : inRoom.getId());
            case SETTING -> new Place.AtSetting(atSetting == null ? NOWHERE : atSetting.getId());
            case ELSEWHERE -> new Place.Elsewhere(placeWords);
            case PHONE -> new Place.Phone(placeWords);
            case VIDEO -> new Place.Video(videoLink);
        };
    }

    /** In words, for example "Room 2, Civic Centre". */
    public final String where() {
        Room inRoom = room;
        Setting atSetting = placeSetting;
        return switch (placeKind) {
            case ROOM -> inRoom == null ? "" : inRoom.words();
            case SETTING -> atSetting == null ? "" : atSetting.getName();
            case ELSEWHERE -> placeWords;
            case PHONE -> placeWords.isEmpty() ? "By phone" : "By phone: " + placeWords;
            case VIDEO -> "By video";
        };
    }

    public final PlaceKind placeKind() {
        return placeKind;
    }

    public final @Nullable Room room() {
        return room;
    }

    public final @Nullable Setting placeSetting() {
        return placeSetting;
    }

    /** Empty where it is not by video. */
    public final String videoLink() {
        return videoLink;
    }
}

package org.attune.kernel.diary;

import java.util.UUID;
import org.attune.api.diary.Place;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/**
 * A place as it was entered.
 *
 * @param kind what kind of place; the others that it does not need are not looked at
 * @param roomId a room of the service
 * @param settingId a setting at whose address it is
 * @param words an address elsewhere, or who rings whom
 * @param link to a video call
 */
public record PlaceInput(
        @Nullable PlaceKind kind,
        @Nullable UUID roomId,
        @Nullable UUID settingId,
        @Nullable String words,
        @Nullable String link) {

    /** @throws InvalidException naming what is missing: {@code placeKind}, {@code roomId}, {@code placeSettingId} */
    public Place place() {
        if (kind == null) {
            throw new InvalidException("placeKind", "Choose where it is");
        }
        String typed = words == null ? "" : words;
        return switch (kind) {
            case ROOM -> new Place.Room(there("roomId", roomId, "Choose a room"));
            case SETTING -> new Place.AtSetting(there("placeSettingId", settingId, "Choose the school or setting"));
            case ELSEWHERE -> new Place.Elsewhere(typed);
            case PHONE -> new Place.Phone(typed);
            case VIDEO -> new Place.Video(link == null ? "" : link);
        };
    }

    PlaceInput withoutLink() {
        return new PlaceInput(kind, roomId, settingId, words, null);
    }

    private static UUID there(String field, @Nullable UUID id, String otherwise) {
        if (id == null) {
            throw new InvalidException(field, otherwise);
        }
        return id;
    }
}

package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.attune.api.diary.Place;
import org.attune.api.problem.InvalidException;
import org.attune.api.setting.Setting;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** Puts something somewhere: checks what was typed, and finds the room or the setting. */
@ApplicationScoped
public class Places {

    @Inject
    EntityManager em;

    /**
     * @throws InvalidException naming the field: {@code roomId}, {@code placeSettingId}, {@code address}, {@code phone}, {@code link}
     */
    public void put(Placed what, Place place) {
        Room present = what.room();
        Room room = place instanceof Place.Room wanted ? room(wanted, present) : null;
        Setting setting = place instanceof Place.AtSetting wanted ? setting(wanted) : null;
        what.put(checked(place), room, setting);
    }

    private Room room(Place.Room wanted, @Nullable Room present) {
        Room room = em.find(Room.class, wanted.roomId());
        if (room == null || room.isRetired() && (present == null || !room.equals(present))) {
            throw new InvalidException("roomId", "Choose a room that is in use");
        }
        return room;
    }

    private Setting setting(Place.AtSetting wanted) {
        Setting setting = em.find(Setting.class, wanted.settingId());
        if (setting == null) {
            throw new InvalidException("placeSettingId", "Choose the school or setting");
        }
        return setting;
    }

    private static Place checked(Place place) {
        if (place instanceof Place.Elsewhere elsewhere) {
            String address = line("address", elsewhere.address());
            if (address.isEmpty()) {
                throw new InvalidException("address", "Enter where it is");
            }
            return new Place.Elsewhere(address);
        }
        if (place instanceof Place.Phone phone) {
            return new Place.Phone(line("phone", phone.words()));
        }
        return place instanceof Place.Video video ? new Place.Video(link(video.link())) : place;
    }

    private static String line(String field, String typed) {
        String words = Text.tidy(typed);
        if (words.length() > Place.LONGEST_WORDS || !Text.isLine(words)) {
            throw new InvalidException(field, "Use one line of " + Place.LONGEST_WORDS + " characters or fewer");
        }
        return words;
    }

    private static String link(String typed) {
        String link = typed.strip();
        if (link.length() > Place.LONGEST_LINK || !link.matches("https://[!-~]+")) {
            throw new InvalidException(
                    "link",
                    "Enter the link to the video call. It begins with https:// and has up to " + Place.LONGEST_LINK
                            + " characters");
        }
        return link;
    }
}

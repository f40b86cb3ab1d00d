package org.attune.api.diary;

import java.io.Serializable;
import java.util.UUID;

/** Where an appointment is. What is said of it goes into feeds and invitations, so it names no child. */
public sealed interface Place extends Serializable {

    /** The longest words for a place, in characters. */
    int LONGEST_WORDS = 300;

    /** The longest link, in characters. */
    int LONGEST_LINK = 500;

    /** @param roomId a room of the authority; nobody else has it at that time */
    record Room(UUID roomId) implements Place {}

    /** @param settingId a setting of the authority, at its address */
    record AtSetting(UUID settingId) implements Place {}

    /** @param address where else, for example "Library, Central Square"; not empty */
    record Elsewhere(String address) implements Place {}

    /** @param words who rings whom, for example "The EP rings the school’s office"; may be empty */
    record Phone(String words) implements Place {}

    /** @param link an address that begins with {@code https://} */
    record Video(String link) implements Place {}
}

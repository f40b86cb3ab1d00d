package org.attune.api.diary;

/**
 * A kind of appointment.
 *
 * @param key a stable name in lower case, with the feature's or plugin's id before a dot; a plugin's must begin with its id and a dot
 * @param title what people call it: a few words, no full stop, for example "Consultation"
 * @param use what it does with people's time
 * @param chosen whether people choose it when they make an appointment; false for what only the feature or plugin makes itself
 * @param bookable whether people choose it when they offer sessions that settings book
 */
public record AppointmentKind(String key, String title, Use use, boolean chosen, boolean bookable) {

    /** @throws IllegalArgumentException where the key is none, or there is no title */
    public AppointmentKind {
        if (!key.matches("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*") || key.length() > 100 || title.isBlank()) {
            throw new IllegalArgumentException("No key of a feature, or no title: " + key + ", " + title);
        }
    }
}

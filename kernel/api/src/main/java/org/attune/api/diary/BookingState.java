package org.attune.api.diary;

/** Where a booking stands. */
public enum BookingState {
    /** It has a place. */
    BOOKED("Booked"),
    /** It waits for one. */
    WAITING("On the waiting list"),
    /** Given back in time. */
    CANCELLED("Cancelled"),
    /** Given back after the time until when that is free. */
    CANCELLED_LATE("Cancelled late"),
    /** The service cancelled the session. */
    CALLED_OFF("Session cancelled"),
    /** It waited, and could not be given the place that came free. */
    LAPSED("No place"),
    /** They came. */
    ATTENDED("Came"),
    /** They had a place and did not come. */
    MISSED("Did not come");

    private final String words;

    BookingState(String words) {
        this.words = words;
    }

    /** @return in words for people */
    public String words() {
        return words;
    }

    /** @return whether it has or had a place: booked, came, did not come */
    public boolean hasPlace() {
        return this == BOOKED || this == ATTENDED || this == MISSED;
    }

    /** @return whether it may still come to something: booked or waiting */
    public boolean isOpen() {
        return this == BOOKED || this == WAITING;
    }
}

package org.attune.api.diary;

import java.io.Serializable;

/**
 * How sessions are booked.
 *
 * @param capacity how many places a session has, 1 to {@link #MOST_PLACES}
 * @param mostPerSetting how many of them one setting may have, 1 to {@link #MOST_PLACES}
 * @param closesHours how many hours before the start booking closes, 0 to {@link #MOST_HOURS}; the service books until the start
 * @param freeHours until how many hours before the start a place can be given back freely, 0 to {@link #MOST_HOURS}
 * @param waitingList whether people can wait for a place
 */
public record BookingRules(int capacity, int mostPerSetting, int closesHours, int freeHours, boolean waitingList)
        implements Serializable {

    /** The most places of a session. */
    public static final int MOST_PLACES = 500;

    /** The most hours before a start: a year. */
    public static final int MOST_HOURS = 8760;
}

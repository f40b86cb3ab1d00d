package org.attune.kernel.demo;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file {@code sessions.yaml}. Series begin on the next such weekday but one, counted from the day of loading. */
record DemoSessions(List<Room> rooms, List<Offer> offers) {

    record Room(String name, String address, int people, boolean stepFree, boolean hearingLoop) {}

    /**
     * @param by the addresses of those who give it
     * @param room by its name; null where it is by video
     * @param weeks how long the series goes on
     */
    record Offer(
            String title,
            String kind,
            String about,
            List<String> by,
            @Nullable String room,
            @Nullable String video,
            DayOfWeek weekday,
            String startsAt,
            int minutes,
            int slots,
            int weeks,
            int capacity,
            int mostPerSetting,
            List<Booking> bookings) {}

    /**
     * @param by the address of whoever books
     * @param setting the URN
     * @param session which one of the series, from 1 on
     */
    record Booking(String by, int setting, int session, String who, String topic) {}
}

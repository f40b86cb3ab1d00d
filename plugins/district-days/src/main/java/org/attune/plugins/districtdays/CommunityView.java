package org.attune.plugins.districtdays;

import java.util.List;
import java.util.UUID;
import org.attune.api.diary.BookableSession;
import org.attune.api.time.London;

/**
 * A Community of Practice.
 *
 * @param people how many came to its sessions together
 * @param coming sessions that can be booked, the soonest first
 * @param held what was held, the newest first
 */
public record CommunityView(
        UUID workId,
        String title,
        UUID districtId,
        String district,
        boolean open,
        int places,
        long people,
        List<Coming> coming,
        List<Held> held) {

    /** A session that can be booked. */
    public record Coming(UUID id, String when, int booked, int capacity, int waiting, boolean live) {

        static Coming of(BookableSession session) {
            return new Coming(
                    session.id(),
                    London.when(session.when().startsAt()),
                    session.booked(),
                    session.capacity(),
                    session.waiting(),
                    session.live());
        }
    }

    /** A session that was held. */
    public record Held(UUID id, String day, String topic, int came, String who) {}
}

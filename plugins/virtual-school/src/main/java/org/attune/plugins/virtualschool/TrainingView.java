package org.attune.plugins.virtualschool;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training: its sessions, who came, and what they said.
 *
 * @param said how many said something
 * @param least how many it takes until it is shown
 * @param ratings null until then
 */
public record TrainingView(
        UUID id,
        String title,
        String about,
        TrainingAudience audience,
        String lead,
        List<Coming> coming,
        List<Held> held,
        int said,
        int least,
        @Nullable TrainingRatings ratings,
        List<String> helped,
        List<String> better) {

    /** A session that can be booked. */
    public record Coming(UUID id, String when, int booked, int capacity, int waiting, boolean live) {}

    /** A session that was held. */
    public record Held(UUID id, String day, String givenBy, int socialWorkers, int carers, int others) {}
}

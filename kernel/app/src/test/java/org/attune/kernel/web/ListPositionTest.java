package org.attune.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListPositionTest {

    @Test
    void aPositionInAListComesBackFromAnAddressAndNonsenseIsTheBeginning() {
        UUID id = UUID.randomUUID();
        ListPosition position = new ListPosition(Instant.parse("2026-11-21T10:15:30.123456Z"), id);

        assertEquals(position, ListPosition.of(position.text()));
        assertEquals(null, ListPosition.of("yesterday_" + id));
        assertEquals(null, ListPosition.of("2026-11-21T10:15:30Z"));
        assertEquals(null, ListPosition.of(null));
    }
}

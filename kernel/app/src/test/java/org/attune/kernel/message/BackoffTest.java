package org.attune.kernel.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void it_waits_longer_each_time_and_gives_up_in_the_end() {
        OutboxMessage message = new OutboxMessage(Channel.EMAIL, "a@b.example", "S", "B", false);
        Instant now = NOW;
        for (int i = 0; i < 6; i++) {
            message.failed(now, "no route", false);
            assertEquals(MessageState.WAITING, message.getState());
            now = message.getNextTryAt();
        }
        message.failed(now, "no route", false);
        assertEquals(MessageState.FAILED, message.getState());
    }

    @Test
    void the_first_retry_is_after_a_minute() {
        OutboxMessage message = new OutboxMessage(Channel.EMAIL, "a@b.example", "S", "B", false);
        message.failed(NOW, "no route", false);
        assertEquals(NOW.plusSeconds(60), message.getNextTryAt());
    }

    @Test
    void a_secret_is_wiped_once_it_has_gone() {
        OutboxMessage message = new OutboxMessage(Channel.TEXT, "07700 900000", "", "123456 is your code", true);
        message.sent(NOW, false);
        assertEquals(OutboxMessage.WIPED, message.getBody());
    }

    @Test
    void a_demonstration_keeps_it_to_show_it() {
        OutboxMessage message = new OutboxMessage(Channel.TEXT, "07700 900000", "", "123456 is your code", true);
        message.sent(NOW, true);
        assertNotEquals(OutboxMessage.WIPED, message.getBody());
    }
}

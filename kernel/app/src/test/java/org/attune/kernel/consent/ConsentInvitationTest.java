package org.attune.kernel.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentInvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void it_opens_for_28_days() {
        ConsentInvitation invitation = invitation();
        assertTrue(invitation.opens(NOW.plus(Duration.ofDays(28)).minusSeconds(1)));
        assertFalse(invitation.opens(NOW.plus(Duration.ofDays(28))));
    }

    @Test
    void a_code_lives_for_ten_minutes() {
        ConsentInvitation invitation = withCode();
        assertTrue(invitation.hasLiveCode(NOW.plus(Duration.ofMinutes(10)).minusSeconds(1)));
        assertFalse(invitation.hasLiveCode(NOW.plus(Duration.ofMinutes(10))));
    }

    @Test
    void a_code_opens_once() {
        ConsentInvitation invitation = withCode();
        invitation.codeUsed();
        assertFalse(invitation.hasLiveCode(NOW));
    }

    @Test
    void five_wrong_answers_close_the_link() {
        ConsentInvitation invitation = withCode();
        for (int left = 4; left > 0; left--) {
            assertEquals(left, invitation.wrongAnswer());
            assertTrue(invitation.opens(NOW));
        }
        assertEquals(0, invitation.wrongAnswer());
        assertFalse(invitation.opens(NOW));
        assertFalse(invitation.hasLiveCode(NOW));
    }

    @Test
    void a_new_code_does_not_buy_new_tries_for_the_link() {
        ConsentInvitation invitation = withCode();
        invitation.wrongAnswer();
        invitation.newCode("another", NOW);
        assertEquals(3, invitation.wrongAnswer());
    }

    @Test
    void wrong_answers_are_forgotten_once_one_was_right() {
        ConsentInvitation invitation = withCode();
        invitation.wrongAnswer();
        invitation.codeUsed();
        invitation.newCode("another", NOW);
        assertEquals(4, invitation.wrongAnswer());
    }

    @Test
    void at_most_five_codes_an_hour_are_sent() {
        ConsentInvitation invitation = invitation();
        for (int i = 0; i < 5; i++) {
            assertTrue(invitation.mayHaveCode(NOW.plusSeconds(i)));
            invitation.newCode("code", NOW.plusSeconds(i));
        }
        assertFalse(invitation.mayHaveCode(NOW.plus(Duration.ofMinutes(59))));
        assertTrue(invitation.mayHaveCode(NOW.plus(Duration.ofHours(1))));
    }

    private static ConsentInvitation withCode() {
        ConsentInvitation invitation = invitation();
        invitation.newCode("code", NOW);
        return invitation;
    }

    private static ConsentInvitation invitation() {
        return new ConsentInvitation(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), "hash", NOW);
    }
}

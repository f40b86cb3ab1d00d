package org.attune.kernel.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.kernel.consent.ConsentSummary.Purpose;
import org.junit.jupiter.api.Test;

class ConsentSummaryTest {

    @Test
    void what_is_not_required_may_be_refused() {
        ConsentSummary summary = summary(ConsentState.GIVEN, ConsentState.REFUSED);
        assertTrue(summary.isLive());
        assertEquals("Consent given", summary.getTitle());
    }

    @Test
    void involvement_is_always_required() {
        assertFalse(summary(ConsentState.WITHDRAWN, ConsentState.GIVEN).isLive());
    }

    @Test
    void a_refusal_weighs_more_than_a_missing_answer() {
        ConsentSummary summary = new ConsentSummary(
                new UUID(0, 1),
                new UUID(0, 2),
                List.of(
                        new Purpose("involvement", "Involvement", true, ConsentState.REQUESTED),
                        new Purpose("sharing", "Sharing", true, ConsentState.REFUSED)));
        assertEquals(ConsentState.REFUSED, summary.getState());
    }

    private static ConsentSummary summary(ConsentState involvement, ConsentState video) {
        return new ConsentSummary(
                new UUID(0, 1),
                new UUID(0, 2),
                List.of(
                        new Purpose("involvement", "Involvement", false, involvement),
                        new Purpose("video", "Video", false, video)));
    }
}

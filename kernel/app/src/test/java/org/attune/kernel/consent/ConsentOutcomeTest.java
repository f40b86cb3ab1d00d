package org.attune.kernel.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentOutcomeTest {

    private static final UUID MOTHER = new UUID(0, 1);
    private static final UUID FATHER = new UUID(0, 2);
    private static final Instant MORNING = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void one_yes_is_given() {
        assertEquals(ConsentState.GIVEN, state(answer(MOTHER, true, 0)));
    }

    @Test
    void one_no_is_refused() {
        assertEquals(ConsentState.REFUSED, state(answer(MOTHER, false, 0)));
    }

    @Test
    void a_no_after_a_yes_is_withdrawn() {
        assertEquals(ConsentState.WITHDRAWN, state(answer(MOTHER, true, 0), answer(MOTHER, false, 1)));
    }

    @Test
    void a_yes_after_a_no_is_given() {
        assertEquals(ConsentState.GIVEN, state(answer(MOTHER, false, 0), answer(MOTHER, true, 1)));
    }

    @Test
    void parents_who_differ_contest_it_whoever_was_first() {
        assertEquals(ConsentState.CONTESTED, state(answer(MOTHER, true, 0), answer(FATHER, false, 1)));
        assertEquals(ConsentState.CONTESTED, state(answer(FATHER, false, 0), answer(MOTHER, true, 1)));
    }

    @Test
    void it_is_given_again_once_both_agree() {
        assertEquals(
                ConsentState.GIVEN, state(answer(MOTHER, true, 0), answer(FATHER, false, 1), answer(FATHER, true, 2)));
    }

    @Test
    void a_paper_signed_before_a_later_no_does_not_undo_it_when_it_arrives_late() {
        assertEquals(ConsentState.WITHDRAWN, state(answer(MOTHER, false, 5), answer(MOTHER, true, 0)));
    }

    @Test
    void once_it_is_settled_what_was_said_before_is_as_it_was_settled() {
        List<ConsentAnswer> differ = List.of(answer(MOTHER, true, 0), answer(FATHER, false, 1));
        assertEquals(
                ConsentState.GIVEN,
                ConsentOutcome.of(differ, settled(true, null, 2)).state());
        assertEquals(
                ConsentState.REFUSED,
                ConsentOutcome.of(differ, settled(false, null, 2)).state());
    }

    @Test
    void the_answer_that_counts_says_what_was_settled() {
        List<ConsentAnswer> differ = List.of(answer(MOTHER, true, 0), answer(FATHER, false, 1));
        assertEquals(
                MOTHER,
                ConsentOutcome.of(differ, settled(true, null, 2)).counts().getContactId());
    }

    @Test
    void a_later_no_contests_it_again() {
        List<ConsentAnswer> again =
                List.of(answer(MOTHER, true, 0), answer(FATHER, false, 1), answer(FATHER, false, 3));
        assertEquals(
                ConsentState.CONTESTED,
                ConsentOutcome.of(again, settled(true, null, 2)).state());
    }

    @Test
    void where_a_court_made_one_decisive_only_they_change_it() {
        List<ConsentAnswer> father =
                List.of(answer(MOTHER, true, 0), answer(FATHER, false, 1), answer(FATHER, false, 3));
        assertEquals(
                ConsentState.GIVEN,
                ConsentOutcome.of(father, settled(true, MOTHER, 2)).state());
        List<ConsentAnswer> mother =
                List.of(answer(MOTHER, true, 0), answer(FATHER, true, 1), answer(MOTHER, false, 3));
        assertEquals(
                ConsentState.WITHDRAWN,
                ConsentOutcome.of(mother, settled(true, MOTHER, 2)).state());
    }

    private static ConsentResolution settled(boolean agreed, @Nullable UUID decisive, int hour) {
        ResolutionBasis basis = decisive == null ? ResolutionBasis.AGREEMENT : ResolutionBasis.COURT_ORDER;
        return new ConsentResolution(
                new UUID(1, 1),
                new UUID(2, 2),
                new Settlement(basis, agreed, decisive, LocalDate.of(2026, 11, 21), "They talked"),
                "Somebody",
                null,
                MORNING.plusSeconds(3600L * hour));
    }

    private static ConsentState state(ConsentAnswer... answers) {
        return ConsentOutcome.of(List.of(answers)).state();
    }

    private static ConsentAnswer answer(UUID who, boolean agreed, int hour) {
        Evidence evidence = Evidence.online(MORNING.plusSeconds(3600L * hour), "A. Parent");
        return new ConsentAnswer(new UUID(1, 1), new UUID(2, 2), who, "Somebody", Giver.PARENT, agreed, evidence);
    }
}

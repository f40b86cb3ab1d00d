package org.attune.plugins.virtualschool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people said is shown together, once enough of them have. */
class TrainingRatingsTest {

    private static List<TrainingFeedback> said(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> {
                    TrainingFeedback one =
                            new TrainingFeedback(new TrainingSession(), TrainingRole.CARER, new UUID(0, number));
                    one.said(number, 10 - number, "", "");
                    return one;
                })
                .toList();
    }

    @Test
    void fewerThanAreNeededAreNotShown() {
        assertNull(TrainingRatings.of(said(2), 3));
        assertNull(TrainingRatings.of(List.of(), 1));
    }

    @Test
    void asManyAsAreNeededAreShownOnAverage() {
        TrainingRatings ratings = Objects.requireNonNull(TrainingRatings.of(said(3), 3));
        assertEquals("1.0 before, 9.0 after", ratings.words());
    }
}

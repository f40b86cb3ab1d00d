package org.attune.kernel.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who ends, who comes back and who is in the way when somebody begins. */
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static LinkEp link(String first, @Nullable String last) {
        Practitioner who = new Practitioner();
        who.setName("Dr Before");
        return new LinkEp(new Setting(), who, days(first, last));
    }

    private static Days days(String first, @Nullable String last) {
        return new Days(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    }

    private static Timeline<LinkEp> room(LinkEp held, Days wanted) {
        return Timeline.makingRoom(List.of(held), wanted, TODAY);
    }

    @Test
    void whoeverWasBeforeEndsTheDayBefore() {
        Timeline<LinkEp> made = room(link("2025-09-01", null), days("2026-11-22", null));
        assertEquals(days("2025-09-01", "2026-11-21"), made.ending().get(0).days());
        assertTrue(made.back().isEmpty() && made.dropped().isEmpty());
    }

    @Test
    void whoeverWasBeforeComesBackAfterATime() {
        Timeline<LinkEp> made = room(link("2025-09-01", "2027-08-31"), days("2026-12-01", "2026-12-31"));
        assertEquals(days("2025-09-01", "2026-11-30"), made.ending().get(0).days());
        assertEquals(days("2027-01-01", "2027-08-31"), made.back().get(0).days());
    }

    @Test
    void whoWasToBeginOnTheVeryDayNeverDoes() {
        Timeline<LinkEp> made = room(link("2026-11-22", null), days("2026-11-22", null));
        assertEquals(1, made.dropped().size());
        assertTrue(made.ending().isEmpty() && made.back().isEmpty());
    }

    @Test
    void whoWasToBeginOnTheVeryDayBeginsAfterATime() {
        Timeline<LinkEp> made = room(link("2026-11-22", null), days("2026-11-22", "2026-11-30"));
        assertEquals(1, made.dropped().size());
        assertEquals(days("2026-12-01", null), made.back().get(0).days());
    }

    @Test
    void whoIsOverBeforeOrBeginsAfterIsLeftAlone() {
        assertTrue(room(link("2025-09-01", "2026-11-21"), days("2026-11-22", null))
                .ending()
                .isEmpty());
        assertTrue(room(link("2027-01-01", null), days("2026-11-22", "2026-12-31"))
                .ending()
                .isEmpty());
    }

    @Test
    void whatIsPlannedOrWasSoIsInTheWay() {
        LinkEp planned = link("2027-01-01", null);
        LinkEp past = link("2025-09-01", null);
        assertThrows(InvalidException.class, () -> room(planned, days("2026-11-22", null)));
        assertThrows(InvalidException.class, () -> room(past, days("2025-09-01", null)));
        assertThrows(InvalidException.class, () -> room(past, days("2024-09-01", "2025-12-31")));
    }
}

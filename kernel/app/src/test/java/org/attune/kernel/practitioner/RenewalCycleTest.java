package org.attune.kernel.practitioner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalCycleTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2027-05-31",
        "2027-05-31, 2027-05-31",
        "2027-06-01, 2029-05-31",
        "2028-01-01, 2029-05-31",
        "2025-01-01, 2025-05-31"
    })
    void endsOn31MayOfEachOddYear(LocalDate day, LocalDate end) {
        assertEquals(end, RenewalCycle.endOf(day));
    }

    @Test
    void opensOn1March() {
        assertEquals(LocalDate.of(2027, 3, 1), RenewalCycle.opensFor(LocalDate.of(2027, 5, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 150 days left, ok",
        "2027-03-02, 90 days left, wait",
        "2027-05-30, 1 day left, stop",
        "2027-05-31, Ends today, stop",
        "2027-06-02, Ended 2 days ago, stop"
    })
    void isCountedDownInWords(LocalDate today, String words, String tone) {
        Countdown left = new Countdown(LocalDate.of(2027, 5, 31), today);
        assertEquals(words, left.getWords());
        assertEquals(tone, left.getTone());
    }

    @Test
    void saysWhenItCanBeRenewed() {
        LocalDate lastDay = LocalDate.of(2027, 5, 31);
        assertEquals(
                "It can be renewed from 1 March 2027 to 31 May 2027.",
                new Countdown(lastDay, LocalDate.of(2026, 11, 22)).getRenewal());
        assertEquals(
                "It can be renewed now, until 31 May 2027.",
                new Countdown(lastDay, LocalDate.of(2027, 3, 1)).getRenewal());
    }
}

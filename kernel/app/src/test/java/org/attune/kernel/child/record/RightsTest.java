package org.attune.kernel.child.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.attune.api.child.YearGroup;
import org.attune.api.child.YoungPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2010-09-01, 2027-06-25", // turns 16 on the first day of a school year: the June of that year
        "2010-08-31, 2026-06-26", // a day older, a year earlier
        "2010-06-30, 2026-06-26", // turns 16 after that June's last Friday
        "2007-12-01, 2024-06-28"
    })
    void compulsory_school_age_ends_on_the_last_friday_of_june(LocalDate born, LocalDate last) {
        assertEquals(last, YoungPerson.leavesSchoolAgeOn(born));
        assertFalse(YoungPerson.hasSendRights(born, last));
        assertTrue(YoungPerson.hasSendRights(born, last.plusDays(1)));
    }

    @Test
    void a_child_who_is_not_nearly_16_has_nothing_flagged() {
        assertEquals("", Rights.of(TODAY.minusYears(15), TODAY).title());
    }

    @Test
    void a_16th_birthday_is_flagged_before_it_comes_and_when_it_has() {
        assertEquals(
                "They will soon be 16",
                Rights.of(TODAY.minusYears(16).plusDays(1), TODAY).title());
        Rights sixteen = Rights.of(TODAY.minusYears(16), TODAY);
        assertEquals("They decide about our work themselves", sixteen.title());
        assertTrue(sixteen.words().contains("until 25 June 2027"), sixteen.words());
    }

    @Test
    void from_the_end_of_compulsory_school_age_send_rights_are_theirs() {
        assertEquals(
                "SEND rights are theirs",
                Rights.of(LocalDate.of(2010, 8, 31), TODAY).title());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-01, 0, Nursery",
        "2022-08-31, 0, Reception",
        "2021-09-01, 0, Reception",
        "2016-03-14, 0, Year 6",
        "2016-03-14, -1, Year 5",
        "2016-03-14, 1, Year 7",
        "2010-09-01, 0, Year 11",
        "2010-08-31, 0, Year 12 (post-16)",
        "2009-08-31, 0, Year 13 (post-16)",
        "2008-08-31, 0, Post-18",
        "2001-12-01, 0, Post-18",
        "2026-11-01, 0, Early years",
        "2024-03-01, 0, Early years"
    })
    void the_year_group_follows_from_the_date_of_birth(LocalDate born, int offset, String words) {
        assertEquals(words, YearGroup.on(born, offset, TODAY).words());
    }

    @Test
    void a_school_year_begins_on_the_first_of_september() {
        LocalDate born = LocalDate.of(2016, 3, 14);
        assertEquals("Year 5", YearGroup.on(born, 0, LocalDate.of(2026, 8, 31)).words());
        assertEquals("Year 6", YearGroup.on(born, 0, LocalDate.of(2026, 9, 1)).words());
    }
}

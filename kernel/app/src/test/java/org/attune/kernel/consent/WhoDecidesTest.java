package org.attune.kernel.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.child.YoungPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoDecidesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Person MOTHER = person(1, true, false);
    private static final Person CARER = person(2, false, false);
    private static final Person THEMSELVES = person(3, false, true);
    private static final List<Person> RECORD = List.of(MOTHER, CARER, THEMSELVES);

    @Test
    void under_16_those_with_parental_responsibility_decide() {
        assertEquals(Map.of(MOTHER, Giver.PARENT), deciding(9, null, null));
    }

    @Test
    void a_carer_decides_too_while_a_delegation_is_in_force() {
        assertEquals(
                Map.of(MOTHER, Giver.PARENT, CARER, Giver.CARER),
                deciding(9, null, null, standing(StandingKind.DELEGATION, TODAY, TODAY)));
        assertEquals(
                Map.of(MOTHER, Giver.PARENT),
                deciding(9, null, null, standing(StandingKind.DELEGATION, TODAY.minusDays(2), TODAY.minusDays(1))));
        assertEquals(
                Map.of(MOTHER, Giver.PARENT),
                deciding(9, null, null, standing(StandingKind.DELEGATION, TODAY.plusDays(1), null)));
    }

    @Test
    void under_a_care_order_the_authority_decides_beside_the_parents() {
        assertEquals(
                Map.of(MOTHER, Giver.PARENT, CARER, Giver.AUTHORITY),
                deciding(9, null, null, standing(StandingKind.CARE_ORDER, TODAY, null)));
    }

    @Test
    void a_child_who_is_competent_decides_alone() {
        assertEquals(Map.of(THEMSELVES, Giver.GILLICK_COMPETENT_CHILD), deciding(14, true, null));
        assertEquals(Map.of(MOTHER, Giver.PARENT), deciding(14, false, null));
    }

    @Test
    void from_16_the_young_person_decides_alone() {
        assertEquals(Map.of(THEMSELVES, Giver.YOUNG_PERSON), deciding(16, null, null));
        assertEquals(Map.of(THEMSELVES, Giver.YOUNG_PERSON), deciding(16, null, false));
        // What was found under 16 says nothing any more.
        assertEquals(Map.of(THEMSELVES, Giver.YOUNG_PERSON), deciding(16, false, null));
    }

    @Test
    void where_capacity_is_lacking_those_responsible_decide() {
        assertEquals(Map.of(MOTHER, Giver.PARENT), deciding(17, null, true));
    }

    @Test
    void sixteen_begins_with_the_birthday_that_of_29_february_too() {
        LocalDate leap = LocalDate.of(2012, 2, 29);
        assertFalse(YoungPerson.decides(leap, LocalDate.of(2028, 2, 28)));
        assertTrue(YoungPerson.decides(leap, LocalDate.of(2028, 2, 29)));
        assertFalse(YoungPerson.decides(LocalDate.of(2010, 11, 23), TODAY));
        assertTrue(YoungPerson.decides(LocalDate.of(2010, 11, 22), TODAY));
    }

    private static Map<Person, Giver> deciding(
            int age, @Nullable Boolean competent, @Nullable Boolean lacking, ConsentStanding... standings) {
        return new WhoDecides(TODAY.minusYears(age).minusDays(3), TODAY, RECORD, List.of(standings))
                .of(competent, lacking);
    }

    private static ConsentStanding standing(StandingKind kind, LocalDate from, @Nullable LocalDate until) {
        return new ConsentStanding(new UUID(0, 9), CARER.id(), kind, "Somebody", from, until, "");
    }

    private static Person person(int number, boolean responsible, boolean self) {
        return new Person(new UUID(0, number), "Person " + number, "somebody", "", "", responsible, self);
    }
}

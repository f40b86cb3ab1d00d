package org.attune.plugins.virtualschool;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The law of who consents for a child in care: for each legal status, and where too little or too much is recorded. */
class ConsentersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TEN = DAY.minusYears(10);
    private static final LocalDate SIXTEEN = DAY.minusYears(16);

    private static Fact fact(FactKind kind) {
        return new Fact(UUID.randomUUID(), kind, DAY.minusDays(5), UUID.randomUUID())
                .about(kind.topic() == FactTopic.RESPONSIBILITY ? kind.name() : "", "")
                .seen("Seen", DAY, "Test");
    }

    private static Consenters of(LocalDate born, FactKind... kinds) {
        return Consenters.of(
                "Robin",
                born,
                "Luton",
                DAY,
                Arrays.stream(kinds).map(ConsentersTest::fact).toList());
    }

    private static List<String> who(LocalDate born, FactKind... kinds) {
        return of(born, kinds).deciding().stream()
                .map(one -> one.giver() + " " + one.name())
                .toList();
    }

    @Test
    void underAnOrderTheAuthorityDecidesAndNoParent() {
        assertAll(
                () -> assertEquals(List.of("AUTHORITY Luton"), who(TEN, FactKind.CARE_ORDER, FactKind.MOTHER)),
                () -> assertEquals(List.of("AUTHORITY Luton"), who(TEN, FactKind.INTERIM_CARE_ORDER)),
                () -> assertEquals(List.of("AUTHORITY Luton"), who(TEN, FactKind.PLACEMENT_ORDER)),
                () -> assertEquals(List.of("AUTHORITY Luton"), who(TEN, FactKind.CARE_ORDER, FactKind.REMANDED)));
    }

    @Test
    void theAuthorityIsTheOneWhoseOrderItIs() {
        Fact order = fact(FactKind.CARE_ORDER).about("", "Bedford");
        assertEquals(
                "Bedford",
                Consenters.of("Robin", TEN, "Luton", DAY, List.of(order))
                        .deciding()
                        .get(0)
                        .name());
    }

    @Test
    void withoutAnOrderThoseWithParentalResponsibilityDecide() {
        assertAll(
                () -> assertEquals(
                        List.of("PARENT MOTHER", "PARENT OTHER_PARENT"),
                        who(TEN, FactKind.ACCOMMODATED, FactKind.MOTHER, FactKind.OTHER_PARENT)),
                () -> assertEquals(List.of("PARENT MOTHER"), who(TEN, FactKind.REMANDED, FactKind.MOTHER)),
                () -> assertEquals(
                        List.of("PARENT MOTHER", "PARENT LIVES_WITH_ORDER"),
                        who(TEN, FactKind.CHILD_ARRANGEMENTS, FactKind.MOTHER, FactKind.LIVES_WITH_ORDER)));
    }

    @Test
    void afterCareThoseWhoAdoptedOrTheGuardianDecideAlone() {
        assertAll(
                () -> assertEquals(
                        List.of("PARENT ADOPTER"), who(TEN, FactKind.ADOPTED, FactKind.MOTHER, FactKind.ADOPTER)),
                () -> assertEquals(
                        List.of("PARENT SPECIAL_GUARDIAN"),
                        who(TEN, FactKind.SPECIAL_GUARDIANSHIP, FactKind.MOTHER, FactKind.SPECIAL_GUARDIAN)));
    }

    @Test
    void whereTooLittleOrTooMuchIsRecordedNobodyDecidesAndItSaysWhatIsMissing() {
        for (Consenters one : List.of(
                of(TEN),
                of(TEN, FactKind.MOTHER),
                of(TEN, FactKind.ACCOMMODATED),
                of(TEN, FactKind.ADOPTED, FactKind.MOTHER),
                of(TEN, FactKind.EMERGENCY_PROTECTION, FactKind.MOTHER),
                of(TEN, FactKind.CARE_ORDER, FactKind.ACCOMMODATED, FactKind.MOTHER),
                of(TEN, FactKind.CARE_ORDER, FactKind.ADOPTED, FactKind.ADOPTER),
                of(TEN, FactKind.ADOPTED, FactKind.SPECIAL_GUARDIANSHIP, FactKind.ADOPTER),
                of(SIXTEEN, FactKind.LACKS_CAPACITY))) {
            assertEquals(List.of(), one.deciding(), one::toString);
            assertTrue(!one.missing().isEmpty() && !one.why().isEmpty(), one::toString);
        }
    }

    @Test
    void from16TheYoungPersonDecidesUnlessTheyLackCapacity() {
        assertAll(
                () -> assertEquals(List.of("YOUNG_PERSON Robin"), who(SIXTEEN, FactKind.CARE_ORDER)),
                () -> assertEquals(List.of("YOUNG_PERSON Robin"), who(SIXTEEN)),
                () -> assertEquals(
                        List.of("AUTHORITY Luton"), who(SIXTEEN, FactKind.CARE_ORDER, FactKind.LACKS_CAPACITY)),
                () -> assertEquals(List.of("AUTHORITY Luton"), who(SIXTEEN.plusDays(1), FactKind.CARE_ORDER)));
    }

    @Test
    void aCompetentChildDecidesAlone() {
        assertEquals(List.of("CHILD Robin"), who(TEN, FactKind.COMPETENT, FactKind.ACCOMMODATED, FactKind.MOTHER));
    }

    @Test
    void whatHasEndedOrHasNotBegunDecidesNothing() {
        Fact ended = fact(FactKind.CARE_ORDER);
        ended.end(DAY.minusDays(1));
        Fact later = new Fact(UUID.randomUUID(), FactKind.CARE_ORDER, DAY.plusDays(1), UUID.randomUUID());
        assertEquals(
                List.of(),
                Consenters.of("Robin", TEN, "Luton", DAY, List.of(ended, later)).deciding());
    }
}

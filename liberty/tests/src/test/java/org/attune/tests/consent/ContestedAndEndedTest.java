package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.http.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** No work while people differ or after an end, whoever writes to the database as the server's own role. */
@AttuneTest
class ContestedAndEndedTest {

    private final Attune attune;
    private final Authority luton;
    private final Asked asked;
    private final UUID mother;
    private final UUID father;

    ContestedAndEndedTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        asked = new Asked(attune, luton, aged(9));
        mother = asked.parent("Mother Parent");
        father = asked.parent("Father Parent");
    }

    private static void refused(String rule, Executable written) {
        assertEquals(rule, assertThrows(DatabaseRefusal.class, written).constraint());
    }

    private void contest() {
        asked.answer(mother, "PARENT", true);
        asked.answer(father, "PARENT", false);
        asked.asApp("update attune.consent set state = 'CONTESTED' where id = ?", asked.consent());
    }

    @Test
    void oneParentsYesIsNoConsentWhileTheOtherSaysNo() {
        contest();
        refused("contested_consent", () -> asked.give(mother, "PARENT"));
        refused("live_consent", asked::work);
    }

    @Test
    void onceItIsResolvedItCanBeGivenAndWorkBegins() {
        contest();
        asked.resolve(true, null, "AGREEMENT");
        assertDoesNotThrow(() -> asked.give(mother, "PARENT"));
        assertDoesNotThrow(asked::work);
    }

    @Test
    void aResolutionThatSaysNoLetsNobodyGiveIt() {
        contest();
        asked.resolve(false, null, "OTHER");
        refused("contested_consent", () -> asked.give(mother, "PARENT"));
    }

    @Test
    void aNoAfterTheResolutionContestsItAgainUnlessACourtMadeAnotherDecisive() {
        contest();
        asked.resolve(true, null, "AGREEMENT");
        asked.answer(father, "PARENT", false);
        refused("contested_consent", () -> asked.give(mother, "PARENT"));
        asked.resolve(true, mother, "COURT_ORDER");
        asked.answer(father, "PARENT", false);
        assertDoesNotThrow(() -> asked.give(mother, "PARENT"));
    }

    @Test
    void onlyACourtMakesOnePersonsAnswerDecisive() {
        contest();
        refused("a_court_makes_one_decisive", () -> asked.resolve(true, mother, "AGREEMENT"));
    }

    @Test
    void onlyWhatIsContestedIsResolved() {
        refused("only_what_is_contested_is_resolved", () -> asked.resolve(true, null, "AGREEMENT"));
    }

    @Test
    void afterItsLastDayItIsNotLiveThoughNoJobHasNotedThat() {
        asked.give("involvement", mother, "PARENT", "ONLINE", LocalDate.now());
        assertDoesNotThrow(asked::work);
        Asked over = new Asked(attune, luton, aged(9));
        over.give(
                "involvement",
                over.parent("Alex Parent"),
                "PARENT",
                "ONLINE",
                LocalDate.now().minusDays(1));
        refused("live_consent", over::work);
    }

    @Test
    void aParentsWordEndsOnTheEveOfThe16thBirthday() {
        Asked nearly = new Asked(attune, luton, LocalDate.now().minusYears(16).plusDays(1));
        nearly.give(nearly.parent("Alex Parent"), "PARENT");
        assertEquals(LocalDate.now().toString(), lastDay(nearly));
        assertDoesNotThrow(nearly::work);
    }

    @Test
    void aCorrectedDateOfBirthMovesTheLastDay() {
        asked.give(mother, "PARENT");
        asked.asApp(
                "update attune.child set date_of_birth = (current_date - interval '17 years')::date where id = ?",
                asked.child);
        refused("live_consent", asked::work);
    }

    @Test
    void theLastDayIsNotChangedByHand() {
        asked.give(mother, "PARENT");
        String before = lastDay(asked);
        asked.asApp("update attune.consent set ends_on = '2099-01-01' where id = ?", asked.consent());
        assertEquals(before, lastDay(asked));
    }

    @Test
    void anEndSaysWhy() {
        asked.give(mother, "PARENT");
        refused(
                "expired_says_why",
                () -> asked.asApp("update attune.consent set state = 'EXPIRED' where id = ?", asked.consent()));
    }

    private String lastDay(Asked of) {
        return of.given
                .texts("select ends_on from attune.consent where id = ?", of.consent())
                .get(0);
    }
}

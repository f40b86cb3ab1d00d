package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;
import static org.junit.jupiter.api.Assertions.assertAll;
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

/** What the database holds against whoever writes to it as the server's own role, with the services bypassed. */
@AttuneTest
class WhoMayAnswerTest {

    private final Attune attune;
    private final Authority luton;

    WhoMayAnswerTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    private Asked child(int years) {
        return new Asked(attune, luton, aged(years));
    }

    private static void refused(String rule, Executable written) {
        assertEquals(rule, assertThrows(DatabaseRefusal.class, written).constraint());
    }

    /** Neither as an answer nor as the state that follows from it. */
    private static void neverAnswers(String rule, Asked asked, UUID contact, String giver) {
        assertAll(
                () -> refused(rule, () -> asked.answer(contact, giver, true)),
                () -> refused(rule, () -> asked.answer(contact, giver, false)),
                () -> refused(rule, () -> asked.give(contact, giver)));
    }

    private static void answers(Asked asked, UUID contact, String giver) {
        assertDoesNotThrow(() -> asked.answer(contact, giver, true));
        assertDoesNotThrow(() -> asked.give(contact, giver));
        assertDoesNotThrow(asked::work);
    }

    @Test
    void aParentAnswersForAChildUnder16() {
        Asked asked = child(9);
        answers(asked, asked.parent("Alex Parent"), "PARENT");
    }

    @Test
    void whoHasNoParentalResponsibilityDoesNotAnswerAsAParent() {
        Asked asked = child(9);
        neverAnswers("parental_responsibility", asked, asked.person("Kim Carer", false, false), "PARENT");
    }

    @Test
    void somebodyOfAnotherChildsRecordDoesNotAnswer() {
        UUID stranger = child(9).parent("Somebody Else");
        neverAnswers("answered_by_somebody_on_the_record", child(9), stranger, "PARENT");
    }

    @Test
    void aCarerAnswersOnlyWhileADelegationIsInForce() {
        Asked asked = child(9);
        UUID carer = asked.person("Kim Carer", false, false);
        neverAnswers("carer_has_a_delegation", asked, carer, "CARER");
        asked.standing(
                carer,
                "DELEGATION",
                LocalDate.now().minusDays(9),
                LocalDate.now().minusDays(1));
        neverAnswers("carer_has_a_delegation", asked, carer, "CARER");
        asked.standing(carer, "DELEGATION", LocalDate.now().minusDays(9), null);
        answers(asked, carer, "CARER");
    }

    @Test
    void theAuthorityAnswersOnlyUnderACareOrder() {
        Asked asked = child(9);
        UUID worker = asked.person("Sam Worker", false, false);
        asked.standing(worker, "DELEGATION", LocalDate.now(), null);
        neverAnswers("authority_has_a_care_order", asked, worker, "AUTHORITY");
        asked.standing(worker, "CARE_ORDER", LocalDate.now(), null);
        answers(asked, worker, "AUTHORITY");
    }

    @Test
    void aYoungPersonUnder16DoesNotAnswerAsOne() {
        Asked asked = child(15);
        neverAnswers("young_person_is_16", asked, asked.themselves(), "YOUNG_PERSON");
    }

    @Test
    void aYoungPersonAnswersFromTheir16thBirthdayOn() {
        Asked today = new Asked(attune, luton, LocalDate.now().minusYears(16));
        answers(today, today.themselves(), "YOUNG_PERSON");
        Asked tomorrow = new Asked(attune, luton, LocalDate.now().minusYears(16).plusDays(1));
        neverAnswers("young_person_is_16", tomorrow, tomorrow.themselves(), "YOUNG_PERSON");
    }

    @Test
    void nobodyElseAnswersAsTheYoungPerson() {
        Asked asked = child(17);
        neverAnswers("answered_by_themselves", asked, asked.parent("Alex Parent"), "YOUNG_PERSON");
    }

    @Test
    void aChildAnswersOnlyWhereTheNewestAssessmentFoundThemCompetent() {
        Asked asked = child(14);
        UUID themselves = asked.themselves();
        neverAnswers("child_is_gillick_competent", asked, themselves, "GILLICK_COMPETENT_CHILD");
        asked.gillick(true, LocalDate.now().minusDays(9));
        asked.gillick(false, LocalDate.now().minusDays(2));
        neverAnswers("child_is_gillick_competent", asked, themselves, "GILLICK_COMPETENT_CHILD");
        asked.gillick(true, LocalDate.now());
        answers(asked, themselves, "GILLICK_COMPETENT_CHILD");
    }

    @Test
    void aParentAnswersFrom16OnlyWhereCapacityWasFoundLacking() {
        Asked asked = child(17);
        UUID parent = asked.parent("Alex Parent");
        neverAnswers("from_16_the_young_person_decides", asked, parent, "PARENT");
        asked.capacity(true, LocalDate.now().minusDays(3));
        answers(asked, parent, "PARENT");
    }

    @Test
    void aYoungPersonFoundToLackCapacityDoesNotAnswer() {
        Asked asked = child(17);
        asked.capacity(true, LocalDate.now());
        neverAnswers("young_person_has_capacity", asked, asked.themselves(), "YOUNG_PERSON");
    }

    @Test
    void capacityFoundAgainEndsWhatAParentAgreedToAtOnce() {
        Asked asked = child(17);
        asked.capacity(true, LocalDate.now().minusDays(3));
        asked.give(asked.parent("Alex Parent"), "PARENT");
        asked.capacity(false, LocalDate.now());
        refused("live_consent", asked::work);
    }

    @Test
    void gillickIsForUnder16AndTheActFrom16() {
        refused("gillick_is_for_under_16", () -> child(16).gillick(true, LocalDate.now()));
        refused("capacity_is_from_16", () -> child(15).capacity(true, LocalDate.now()));
    }

    @Test
    void nothingIsAssessedGivenOrAnsweredTomorrow() {
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        Asked young = child(9);
        UUID parent = young.parent("Alex Parent");
        assertAll(
                () -> refused("date_in_the_future", () -> child(14).gillick(true, tomorrow)),
                () -> refused("date_in_the_future", () -> child(17).capacity(true, tomorrow)),
                () -> refused("date_in_the_future", () -> young.standing(parent, "DELEGATION", tomorrow, null)),
                () -> refused(
                        "date_in_the_future", () -> young.answer("involvement", parent, "PARENT", true, "ONLINE", -1)));
    }

    @Test
    void assessmentsAnswersAndResolutionsAreNeverChanged() {
        Asked asked = child(14);
        asked.gillick(true, LocalDate.now());
        UUID parent = asked.parent("Alex Parent");
        asked.standing(parent, "DELEGATION", LocalDate.now(), null);
        for (String change : new String[] {
            "update attune.gillick_assessment set competent = false",
            "delete from attune.gillick_assessment",
            "update attune.capacity_assessment set note = 'x'",
            "delete from attune.capacity_assessment",
            "update attune.consent_answer set agreed = not agreed",
            "delete from attune.consent_answer",
            "update attune.consent_resolution set agreed = true",
            "update attune.consent_standing set given_on = '2020-01-01'",
            "delete from attune.consent_standing"
        }) {
            assertEquals(
                    "42501",
                    assertThrows(DatabaseRefusal.class, () -> asked.asApp(change))
                            .state(),
                    change);
        }
    }

    @Test
    void whatIsFoundMustFollowFromTheTests() {
        Asked asked = child(14);
        refused(
                "competence_follows_from_the_tests",
                () -> asked.asApp(
                        "insert into attune.gillick_assessment (tenant_id, id, child_id, purpose, practitioner_id, assessed_by, assessed_on,"
                                + " understands_proposal, understands_consequences, weighs, decides_freely, competent, note)"
                                + " select tenant_id, uuidv7(), ?, 'involvement', id, name, current_date, true, false, true, true, true, 'Seen'"
                                + " from attune.practitioner where email = ?",
                        asked.child,
                        luton.email("ep")));
        Asked grown = child(17);
        refused(
                "best_interests_are_recorded",
                () -> grown.asApp(
                        "insert into attune.capacity_assessment (tenant_id, id, child_id, purpose, practitioner_id, assessed_by, assessed_on,"
                                + " help_given, impairment, understands, retains, weighs, communicates, because_of_impairment, lacks_capacity, note)"
                                + " select tenant_id, uuidv7(), ?, 'involvement', id, name, current_date, 'Pictures', true, false, true, true, true,"
                                + " true, true, 'Seen' from attune.practitioner where email = ?",
                        grown.child,
                        luton.email("ep")));
    }

    @Test
    void wordOfMouthCountsOnlyForPurposesWhoseWordingAllowsIt() {
        Asked asked = child(3);
        asked.ask("contact-details", false, true);
        UUID parent = asked.parent("Alex Parent");
        refused(
                "verbal_consent_is_for_few_purposes",
                () -> asked.answer("involvement", parent, "PARENT", true, "VERBAL", 0));
        refused(
                "verbal_consent_is_for_few_purposes",
                () -> asked.give("involvement", parent, "PARENT", "VERBAL", null));
        assertDoesNotThrow(() -> asked.answer("contact-details", parent, "PARENT", true, "VERBAL", 0));
        assertDoesNotThrow(() -> asked.give("contact-details", parent, "PARENT", "VERBAL", null));
        // It is consent to that alone.
        refused("live_consent", asked::work);
    }
}

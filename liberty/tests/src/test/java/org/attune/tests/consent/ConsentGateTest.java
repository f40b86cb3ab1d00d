package org.attune.tests.consent;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.StatementCounter;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.ActivityForms;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** The gate on methods that need consent: what it costs, and what it says. */
@AttuneTest
class ConsentGateTest {

    private static final int TRIES = 3;

    private final Authority harbour;
    private final Given given;
    private final StatementCounter statements;

    ConsentGateTest(Attune attune) {
        harbour = attune.at("harbour");
        given = new Given(attune, harbour);
        statements = attune.database().statements();
    }

    @Test
    void workThatNeedsConsentCostsOneStatementMoreThanWorkThatDoesNot() {
        UUID involvement = involvement();
        Visitor ep = harbour.signedIn("ep");
        StatementCounter.Cost open = cost(ep, involvement, "Writing up");
        StatementCounter.Cost gated = cost(ep, involvement, "Observation");
        assertEquals(1, gated.count() - open.count(), () -> open + "\n" + gated);
    }

    /**
     * Accepting asks at the gate, and then whether everything that is required is given: one answer serves both. The page reads
     * its panel of consent besides, in a transaction of its own.
     */
    @Test
    void whatTheTransactionKnowsIsNotAskedAgain() {
        Visitor principal = harbour.signedIn("principal");
        UUID setting = given.setting("Known " + Given.word());
        UUID request = given.request(setting, given.child(setting, Given.word()), "GIVEN");
        String address = "/requests/view.xhtml?id=" + request;
        Form form = principal
                .form(principal.open(address), "decide")
                .fill("Who will do the work?", "Practitioner of Harbour")
                .press("Accept and assign");
        StatementCounter.Cost cost = statements.of(1, () -> {
            Reply accepted = principal.sendOnce(address, form);
            assertTrue(accepted.isRedirect(), accepted.toString());
        });
        List<String> ofConsent = cost.statements().stream()
                .filter(statement -> statement.matches("(?is).*select .*attune\\.consent t[0-9] .*"))
                .toList();
        assertEquals(1, ofConsent.size(), cost::toString);
        assertTrue(ofConsent.get(0).startsWith("2 x "), cost::toString);
    }

    @Test
    void workAfterAWithdrawalIsRefusedInWordsAndAudited() {
        UUID involvement = involvement();
        Visitor ep = harbour.signedIn("ep");
        ActivityForms forms = new ActivityForms(ep, involvement);
        Form form = forms.observation();
        given.change(
                "update attune.consent set state = 'WITHDRAWN', given_at = now() - interval '9 days',"
                        + " ended_at = now() - interval '2 days' where request_id = (select request_id from attune.involvement where id = ?)",
                involvement);
        Reply refused = forms.send(form);
        assertAll(
                () -> assertTrue(refused.page().text().contains("There is no consent to this work"), refused::toString),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.activity where involvement_id = ?", involvement)),
                () -> assertTrue(given.number("select count(*) from attune.audit_entry where kind = 'refusal'"
                                + " and subject = 'ActivityService.record' and at > now() - interval '1 minute'")
                        > 0));
    }

    private StatementCounter.Cost cost(Visitor ep, UUID involvement, String kind) {
        ActivityForms forms = new ActivityForms(ep, involvement);
        return statements.of(TRIES, () -> {
            Reply recorded = forms.send(forms.today(kind, 0, 30));
            assertTrue(recorded.isRedirect(), recorded.toString());
        });
    }

    private UUID involvement() {
        String family = Given.word();
        return given.involvement(given.setting("Gate " + family), family, "ep");
    }
}

package org.attune.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** A call on a phone that loses its connection: kept on the phone, sent once when it can be, and then gone from the phone. */
@AttuneTest
class PoorConnectionTest {

    private static final String KEPT = "() => window.localStorage.getItem('attune.incident-call')";

    /** The form reaches the service, and its answer does not reach the phone: once. */
    private static final String LOSES_THE_ANSWER = """
            () => {
              const real = window.fetch;
              window.fetch = async function (address, how) {
                const answer = await real(address, how);
                if (how && how.method === "POST") {
                  window.fetch = real;
                  throw new TypeError("The answer was lost");
                }
                return answer;
              };
            }""";

    private static final int PHONE = 320;
    private static final int HEIGHT = 640;

    private final Attune attune;
    private final Authority miltonKeynes;
    private final Given given;

    PoorConnectionTest(Attune attune) {
        this.attune = attune;
        miltonKeynes = attune.at("milton-keynes");
        given = new Given(attune, miltonKeynes);
    }

    private Person onThePhone() {
        Person person = attune.browsers().person(miltonKeynes).signIn("ep");
        person.page().setViewportSize(PHONE, HEIGHT);
        return person.open(CallForms.LOG);
    }

    private static void type(Person person, String what) {
        person.select("Which school or setting?", "Canalside Primary School")
                .fill("What happened?", what)
                .fill("Who called?", "The head")
                .select("What is it about?", "A serious accident or illness");
    }

    private long logged(String what) {
        return given.number("select count(*) from plugin_critical_incidents.incident_call where what = ?", what);
    }

    @Test
    void aCallThatCouldNotBeSentIsSentOnceWhenThereIsAConnection() {
        String what = "A lorry on the crossing " + Given.word();
        try (Person person = onThePhone()) {
            type(person, what);
            person.page().context().setOffline(true);
            person.press("Log the call").sees("The call is kept on this phone");
            assertEquals(0, logged(what));
            person.page().context().setOffline(false);
            person.page().waitForURL(url -> url.contains("/incident.xhtml"));
            person.sees("The call is logged").sees(what);
            assertEquals(1, logged(what));
            assertNull(person.page().evaluate(KEPT), "nothing is left on the phone");
            person.check("incident/logged-later");
        }
    }

    @Test
    void whatTheServiceTookBeforeTheAnswerWasLostIsNotLoggedTwice() {
        String what = "A fall on the stairs " + Given.word();
        try (Person person = onThePhone()) {
            type(person, what);
            person.page().evaluate(LOSES_THE_ANSWER);
            person.press("Log the call").sees("The call is kept on this phone");
            assertEquals(1, logged(what));
            person.page().waitForURL(url -> url.contains("/incident.xhtml"));
            assertEquals(1, logged(what));
            assertNull(person.page().evaluate(KEPT));
        }
    }

    @Test
    void whatWasTypedIsThereAgainAndGoneForWhoeverUsesThePhoneNextOrSignsOut() {
        String what = "Half a sentence " + Given.word();
        try (Person person = onThePhone()) {
            type(person, what);
            person.open(CallForms.LOG).sees("This is what you typed before");
            assertEquals(what, person.field("What happened?").inputValue());
            person.check("incident/kept");
            person.open("/index.xhtml").press("Sign out");
            assertNull(person.open("/sign-in.xhtml").page().evaluate(KEPT), "gone at sign-out");
        }
    }

    @Test
    void itCanBeDeletedFromThePhone() {
        try (Person person = onThePhone()) {
            type(person, "Nothing after all");
            person.press("Delete it from this phone").sees("It is deleted from this phone");
            assertNull(person.page().evaluate(KEPT));
        }
    }

    @Test
    void whatIsMissingIsSaidOnThePageWithWhatWasTyped() {
        String what = "Somebody fainted " + Given.word();
        try (Person person = onThePhone()) {
            person.fill("What happened?", what).press("Log the call").sees("Say who called");
            assertEquals(what, person.field("What happened?").inputValue());
            person.select("Which school or setting?", "Canalside Primary School")
                    .fill("Who called?", "The head")
                    .select("What is it about?", "Something else")
                    .press("Log the call");
            person.page().waitForURL(url -> url.contains("/incident.xhtml"));
            assertEquals(1, logged(what));
        }
    }

    /** Nine answers at most, five of them needed: what a minute is enough for. */
    @Test
    void aCallNeedsFewAnswersAndNoChildsRecord() {
        String what = "A road accident " + Given.word();
        try (Person person = onThePhone()) {
            int fields = person.page()
                    .locator("#call input[type=text]:visible, #call input[type=tel]:visible, #call select:visible,"
                            + " #call textarea:visible, #call fieldset:visible")
                    .count();
            assertTrue(fields <= 6, () -> fields + " fields");
            type(person, what);
            person.press("Log the call");
            person.page().waitForURL(url -> url.contains("/incident.xhtml"));
            person.check("incident/just-logged");
        }
    }
}

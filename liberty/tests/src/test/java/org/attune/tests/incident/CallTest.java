package org.attune.tests.incident;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** A call: who may log it, who is told, and who may read what it is about. */
@AttuneTest
class CallTest {

    private static final String INCIDENTS = "select count(*) from plugin_critical_incidents.incident";

    private final Attune attune;
    private final Authority miltonKeynes;
    private final Given given;
    private final Visitor office;

    CallTest(Attune attune) {
        this.attune = attune;
        miltonKeynes = attune.at("milton-keynes");
        given = new Given(attune, miltonKeynes);
        office = miltonKeynes.signedIn("support");
    }

    @Test
    void isLoggedOnceHoweverOftenTheFormIsSentAndWhoeverAnswersIsTold() {
        String what = "A fall from a roof " + Given.word();
        Form form = CallForms.form(office, what);
        UUID id = CallForms.id(office.sendOnce(CallForms.LOG, form).expect(302));
        office.sendOnce(CallForms.LOG, form);
        Reply page =
                office.open(CallForms.page("incident", id) + "&logged=true").expect(200);
        assertAll(
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from plugin_critical_incidents.incident_call where what = ?", what)),
                () -> assertTrue(page.text().contains("The call is logged"), page::text),
                () -> assertTrue(page.page().text().contains(what), page::text),
                () -> assertTrue(page.page().text().contains("Ask the police what may be said"), "the theme's plan"),
                // The demo's rota has the EP this week.
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.notice n join attune.account a on a.tenant_id = n.tenant_id and a.id = n.account_id"
                                        + " where n.path like ? and a.email = ?",
                                "%" + id,
                                miltonKeynes.email("ep"))),
                () -> assertEquals(
                        0,
                        given.number("select count(*) from attune.outbox_message where body like ?", "%" + what + "%"),
                        "no message says what happened"));
    }

    @Test
    void isReadByItsTeamAndByNobodyElse() {
        String what = "Something confidential " + Given.word();
        UUID id = CallForms.log(office, what);
        Visitor other = new Staff(attune, miltonKeynes).signedIn(new Staff(attune, miltonKeynes).ep());
        Visitor principal = miltonKeynes.signedIn("principal");
        Visitor senco = miltonKeynes.signedIn("senco");
        Visitor admin = miltonKeynes.signedIn("admin");
        for (String page :
                new String[] {"incident", "change", "team", "people", "time", "debrief", "review", "close"}) {
            assertEquals(404, other.open(CallForms.page(page, id)).status(), page);
            assertEquals(404, principal.open(CallForms.page(page, id)).status(), page);
            assertEquals(403, senco.open(CallForms.page(page, id)).status(), page);
            assertEquals(403, admin.open(CallForms.page(page, id)).status(), page);
        }
        Reply list = other.open(CallForms.ROOT + "list.xhtml").expect(200);
        Reply program = miltonKeynes
                .program()
                .get("plugins/critical-incidents/incidents?limit=200")
                .expect(200);
        assertAll(
                () -> assertFalse(list.text().contains(what), list::text),
                () -> assertTrue(list.text().contains("For its response team"), list::text),
                () -> assertTrue(program.text().contains(id.toString()), program::text),
                () -> assertFalse(program.text().contains("leisure centre"), program::text),
                () -> assertEquals(
                        200,
                        miltonKeynes
                                .signedIn("ep")
                                .open(CallForms.page("incident", id))
                                .status()));
    }

    @Test
    void aPrincipalJoinsWithAReasonThatTheTeamReadsAndAnEpDoesNot() {
        UUID id = CallForms.log(office, "Something " + Given.word());
        String join = CallForms.page("join", id);
        assertEquals(403, miltonKeynes.signedIn("ep2").open(join).status());
        Visitor principal = miltonKeynes.signedIn("principal");
        Reply without = principal.send(
                join, principal.form(principal.open(join).expect(200), "join").press("Join the team"));
        assertTrue(without.page().text().contains("Say why you join"), without::text);
        principal.send(
                join,
                principal
                        .form(principal.open(join), "join")
                        .fill("Why do you join?", "The director asks")
                        .press("Join the team"));
        Reply team = office.open(CallForms.page("incident", id)).expect(200);
        assertAll(
                () -> assertTrue(team.page().text().contains("The director asks"), team::text),
                () -> assertEquals(
                        200, principal.open(CallForms.page("incident", id)).status()),
                () -> assertTrue(
                        given.number("select count(*) from attune.notice where path like ?", "%" + id) >= 2,
                        "the office was told"));
    }

    /** Two authorities at once: in Luton the principal is in every team, and the duty team is told all at once. */
    @Test
    void inAnotherAuthorityThePrincipalIsInEveryTeamAndTheDutyTeamAnswers() {
        Authority luton = attune.at("luton");
        Visitor lutons = luton.signedIn("support");
        UUID id = CallForms.log(lutons, "Something in Luton " + Given.word());
        Reply read =
                luton.signedIn("principal").open(CallForms.page("incident", id)).expect(200);
        Visitor ep2 = luton.signedIn("ep2");
        String page = CallForms.page("incident", id);
        ep2.send(page, ep2.form(ep2.open(page).expect(200), "answer").press("I have rung back"));
        Reply led = ep2.open(page);
        assertAll(
                () -> assertTrue(read.page().text().contains("Oversees it as principal"), read::text),
                () -> assertTrue(led.page().text().contains("Leads the response"), led::text),
                () -> assertEquals(
                        404, miltonKeynes.signedIn("principal").open(page).status(), "another authority’s"),
                () -> assertEquals(
                        403,
                        luton.signedIn("ep").open(CallForms.page("join", id)).status()));
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsSaved() {
        long before = given.number(INCIDENTS);
        Form empty = office.form(office.open(CallForms.LOG), "call").press("Log the call");
        Reply said = office.sendOnce(CallForms.LOG, empty);
        String text = said.page().text();
        assertAll(
                () -> assertTrue(text.contains("Say what happened"), text),
                () -> assertTrue(text.contains("Say who called"), text),
                () -> assertTrue(text.contains("Choose what it is about"), text),
                () -> assertTrue(text.contains("Choose a school or setting, or say where"), text),
                () -> assertEquals(before, given.number(INCIDENTS)));
        Form phone = CallForms.form(office, "Something").fill("Telephone number", "ring me");
        assertTrue(office.sendOnce(CallForms.LOG, phone).page().text().contains("Enter a telephone number"));
        assertEquals(before, given.number(INCIDENTS));
    }

    @Test
    void aProgramLogsACallOnceAndIsToldWhatIsMissing() {
        String submission = UUID.randomUUID().toString();
        String body =
                "{\"severity\": \"MAJOR\", \"theme\": \"COMMUNITY\", \"place\": \"The park\", \"what\": \"A fire\","
                        + " \"caller\": \"Fire service\", \"submissionId\": \"" + submission + "\"}";
        Reply first = miltonKeynes
                .program()
                .post("plugins/critical-incidents/incidents", body)
                .expect(201);
        Reply again = miltonKeynes
                .program()
                .post("plugins/critical-incidents/incidents", body)
                .expect(201);
        Reply wrong = miltonKeynes
                .program()
                .post(
                        "plugins/critical-incidents/incidents",
                        body.replace("\"A fire\"", "\"\"").replace(submission, "x"));
        Reply missing = miltonKeynes.program().post("plugins/critical-incidents/incidents", "{}");
        Reply rota =
                miltonKeynes.program().get("plugins/critical-incidents/rota").expect(200);
        assertAll(
                () -> assertEquals(first.json().path("id"), again.json().path("id")),
                () -> assertTrue(wrong.status() == 400 || wrong.status() == 422, wrong::toString),
                () -> assertEquals(422, missing.status(), missing::toString),
                () -> assertTrue(rota.text().contains("Dr Anil Deshmukh"), rota::text),
                () -> assertEquals(
                        404,
                        attune.at("kent")
                                .program()
                                .get("plugins/critical-incidents/rota")
                                .status()));
    }

    @Test
    void whereItIsOffThereIsNoTraceOfIt() {
        Authority kent = attune.at("kent");
        Visitor principal = kent.signedIn("principal");
        Reply home = principal.open("/index.xhtml").expect(200);
        Reply texts = kent.signedIn("admin").open("/admin/wordings.xhtml").expect(200);
        Reply choose = principal.open("/notices/choose.xhtml").expect(200);
        assertAll(
                () -> assertFalse(home.text().contains("ritical incident"), home::text),
                () -> assertFalse(texts.text().contains("critical incident"), texts::text),
                () -> assertFalse(choose.text().contains("critical incident"), choose::text),
                () -> assertEquals(
                        404, principal.open(CallForms.ROOT + "list.xhtml").status()),
                () -> assertEquals(404, principal.open(CallForms.LOG).status()),
                () -> assertFalse(kent.program().get("openapi").text().contains("critical-incidents")));
    }
}

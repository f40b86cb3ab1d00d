package org.attune.tests.family;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** What a link is good for from the day it is sent to its end: the table of docs/consent.md, "The family's side". */
@AttuneTest
class LinkLifeTest {

    private static final String DEAD = "This link does not work";

    private final Attune attune;
    private final Authority luton;

    LinkLifeTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void aLinkShowsNothingOfTheChildAndAsksForACode() {
        Family family = Family.withChild(attune, luton);
        Reply start = family.parent().look(luton.visitor());
        assertAll(
                () -> assertEquals(200, start.status()),
                () -> assertTrue(start.text().contains("Send me a code")),
                () -> assertFalse(start.text().contains(family.name), "the child's or the parent's name"),
                () -> assertFalse(start.text().contains("Robin")),
                () -> assertFalse(start.text().contains("Hill"), "the school's name"));
    }

    @Test
    void itsCodeGoesByTextWhereAMobileIsHeldAndElseTheDateOfBirthIsAskedToo() {
        Family family = Family.withChild(attune, luton);
        Invited byText = family.parent();
        Invited byMail = family.parentWithoutMobile();
        String text = byText.askForCode(luton.visitor()).page().text();
        String mail = byMail.askForCode(luton.visitor()).page().text();
        assertAll(
                () -> assertTrue(
                        text.contains("ends in "
                                + byText.mobile().substring(byText.mobile().length() - 3)),
                        text),
                () -> assertFalse(text.contains("date of birth"), text),
                () -> assertTrue(mail.contains("Your child’s date of birth"), mail));
    }

    @Test
    void anAnswerIsKeptWithItsSignatureAndThereIsACopy() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor visitor = parent.inside();
        Reply check = parent.answer(visitor, List.of("Yes", "No"));
        assertTrue(check.page().text().contains("Alex Family"), check.page().text());
        Reply done = parent.send(visitor, check);
        Reply copy = visitor.open("/consent/copy.pdf");
        assertAll(
                () -> assertTrue(done.text().contains("We have your answers"), done.page()::text),
                () -> assertTrue(done.text().contains("What happens next")),
                () -> assertEquals(
                        List.of("GIVEN", "REFUSED"), List.of(family.state("involvement"), family.state("sharing"))),
                () -> assertEquals(
                        List.of("Alex Family"),
                        family.given()
                                .texts(
                                        "select distinct signed_as from attune.consent_answer where child_id = ?",
                                        family.child)),
                () -> assertEquals("ANSWERED", parent.column("state")),
                () -> assertEquals(200, copy.status()),
                () -> assertTrue(new String(copy.bytes(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF")),
                () -> assertEquals("application/pdf", copy.header("Content-Type")));
    }

    @Test
    void theMailAboutTheCopyNamesNoChildAndNoAnswer() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        parent.answerAll(List.of("Yes", "No"));
        List<String> bodies = family.given()
                .texts(
                        "select subject || ' ' || body from attune.outbox_message where recipient = ? and subject like '%answers%'",
                        parent.email());
        assertEquals(1, bodies.size());
        assertAll(
                () -> assertTrue(bodies.get(0).contains("copy for you to keep"), bodies::toString),
                () -> assertFalse(bodies.get(0).contains("Robin"), bodies::toString),
                () -> assertFalse(bodies.get(0).contains(family.name), bodies::toString),
                () -> assertFalse(bodies.get(0).contains("Yes"), bodies::toString));
    }

    @Test
    void aLinkThatIsUsedASecondTimeWantsANewCodeAndShowsWhatWasSaid() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        parent.answerAll(List.of("Yes", "Yes"));
        Visitor later = luton.visitor();
        Reply codePage = parent.askForCode(later);
        assertFalse(later.open("/consent/check.xhtml").text().contains("What you said"), "before the code");
        Reply said = parent.type(later, codePage, Invited.CODE);
        assertTrue(said.text().contains("What you said"), said.page()::text);
    }

    @Test
    void bySameLinkAMindIsChangedPurposeByPurposeAndThoseInvolvedAreTold() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        parent.answerAll(List.of("Yes", "Yes"));
        family.given().senco(family.setting);
        Visitor later = parent.inside();
        String change = "/consent/questions.xhtml?q=1&change=true";
        later.send(
                change, later.form(later.open(change), "question").choose("No").press("Continue"));
        Reply done = parent.send(later, parent.sign(later, "Alex Family"));
        List<String> told =
                family.given().texts("select subject from attune.outbox_message where child_id = ?", family.child);
        assertAll(
                () -> assertTrue(
                        done.text().contains("We will not do any work that you did not agree to"), done.page()::text),
                () -> assertEquals(
                        List.of("WITHDRAWN", "GIVEN"), List.of(family.state("involvement"), family.state("sharing"))),
                () -> assertEquals(List.of("Alex yes", "Alex no"), family.answers("involvement")),
                () -> assertTrue(told.contains("Consent has been withdrawn"), told::toString));
        Visitor again = parent.inside();
        again.send(
                change, again.form(again.open(change), "question").choose("Yes").press("Continue"));
        parent.send(again, parent.sign(again, "Alex Family"));
        assertEquals("GIVEN", family.state("involvement"));
    }

    @Test
    void answeringGivesALinkAYearAndNoneBefore() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        String days = "(expires_at - now() between interval '%s' and interval '%s')";
        assertEquals("true", parent.column(days.formatted("27 days", "28 days")));
        parent.answerAll(List.of("Yes", "Yes"));
        assertEquals("true", parent.column(days.formatted("364 days", "366 days")));
    }

    @Test
    void aLinkThatIsUsedTooLateLooksAsIfItHadNeverBeen() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        expire(family, parent);
        Reply late = parent.look(luton.visitor());
        Reply unknown = luton.visitor().open("/consent/start.xhtml");
        assertAll(
                () -> assertEquals(404, late.status()),
                () -> assertTrue(late.text().contains(DEAD)),
                () -> assertEquals(unknown.page().text(), late.page().text()));
    }

    @Test
    void aPageThatStaysOpenUntilTheLinkIsOverSendsNothing() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor visitor = parent.inside();
        Reply check = parent.answer(visitor, List.of("Yes", "Yes"));
        expire(family, parent);
        Reply reply = parent.send(visitor, check);
        assertAll(
                () -> assertTrue(reply.status() < 500, reply::toString),
                () -> assertFalse(reply.text().contains("We have your answers")),
                () -> assertEquals("REQUESTED", family.state("involvement")));
    }

    @Test
    void afterTheRequestWasDeclinedALinkSaysKindlyThatThereIsNothingToAnswer() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        parent.answerAll(List.of("Yes", "Yes"));
        Visitor inside = parent.inside();
        family.given()
                .change(
                        "update attune.request set state = 'DECLINED', decline_reason = 'Another team helps', decided_at = now(),"
                                + " decided_by = raised_by where id = ?",
                        family.request);
        Reply ended = parent.look(luton.visitor());
        String text = ended.page().text();
        assertAll(
                () -> assertEquals(410, ended.status()),
                () -> assertTrue(text.contains("There is nothing for you to answer"), text),
                () -> assertFalse(
                        text.contains("Robin") || text.contains("declined") || text.contains("Another team"), text),
                () -> assertFalse(
                        inside.open("/consent/check.xhtml").text().contains("What you said"), "a session from before"));
    }

    @Test
    void onceAllOfTheWorkIsClosedALinkHasNothingToAsk() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        parent.answerAll(List.of("Yes", "Yes"));
        family.given().involvement(family.setting, family.child, family.request, "ep");
        assertEquals(200, parent.look(luton.visitor()).status(), "while the work goes on");
        family.given()
                .change(
                        "update attune.involvement set state = 'CLOSED', closed_on = current_date where request_id = ?",
                        family.request);
        assertEquals(410, parent.look(luton.visitor()).status());
    }

    @Test
    void fromTheSixteenthBirthdayAParentsLinkHasNothingToAsk() {
        Family family = Family.withYoungPerson(attune, luton);
        assertEquals(410, family.parent().look(luton.visitor()).status());
    }

    @Test
    void aNewerLinkClosesTheOneBefore() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor senco = family.given().senco(family.setting);
        String address = "/consent/link.xhtml?request=" + family.request;
        Form form = senco.form(senco.open(address), "link")
                .set("link:person", parent.contact().toString())
                .press("Send the link");
        Reply sent = senco.send(address, form);
        assertTrue(sent.text().contains("The new link is on its way"), sent.page()::text);
        assertEquals(404, parent.look(luton.visitor()).status());
    }

    @Test
    void anotherAuthoritysLinkLeadsNowhereHere() {
        Invited elsewhere = Family.withChild(attune, attune.at("kent")).parent();
        Reply here = luton.visitor().open(elsewhere.start());
        assertAll(
                () -> assertEquals(404, here.status()),
                () -> assertEquals(
                        luton.visitor().open("/consent/start.xhtml").page().text(),
                        here.page().text()),
                () -> assertEquals(
                        200, elsewhere.look(attune.at("kent").visitor()).status()));
    }

    private static void expire(Family family, Invited parent) {
        family.given()
                .change(
                        "update attune.consent_invitation set expires_at = now() - interval '1 second' where id = ?",
                        parent.invitation());
    }
}

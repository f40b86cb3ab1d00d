package org.attune.tests.family;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** What strangers try with a link that is not theirs, or with none. */
@AttuneTest
class LinkAbuseTest {

    private static final String WRONG = "000000";
    private static final int GUESSES = 30;

    private final Attune attune;
    private final Authority luton;

    LinkAbuseTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void guessedLinksAreCountedByAddressAndThenNoLinkLeadsAnywhere() {
        // An authority of its own: all tests come from one address.
        Authority meadow = attune.at("meadow");
        Family family = Family.withChild(attune, meadow);
        Invited parent = family.parent();
        String refusals = "select count(*) from attune.audit_entry where kind = 'refusal' and subject like ?";
        String unknown = "a link about consent that does not exist";
        String stopped = "links about consent from this address for now%";
        long before = family.given().number(refusals, unknown);
        long stoppedBefore = family.given().number(refusals, stopped);
        forgetCounts(family);
        try {
            List<String> answers = IntStream.range(0, GUESSES)
                    .mapToObj(i -> guess(meadow))
                    .distinct()
                    .toList();
            Reply real = parent.look(meadow.visitor());
            guess(meadow);
            assertAll(
                    () -> assertEquals(1, answers.size(), "every guess gets the same answer"),
                    () -> assertEquals(404, real.status(), "nothing is learnt from a right one either"),
                    () -> assertEquals(answers.get(0), real.page().text()),
                    () -> assertEquals(GUESSES, family.given().number(refusals, unknown) - before),
                    () -> assertEquals(1, family.given().number(refusals, stopped) - stoppedBefore),
                    () -> assertEquals(
                            200,
                            Family.withChild(attune, luton)
                                    .parent()
                                    .look(luton.visitor())
                                    .status(),
                            "another authority's families are not kept out"));
        } finally {
            forgetCounts(family);
        }
        assertEquals(200, parent.look(meadow.visitor()).status(), "when the time is over");
    }

    private static String guess(Authority authority) {
        return authority
                .visitor()
                .open("/consent/start.xhtml?t="
                        + Family.sha256(Double.toString(Math.random())).substring(0, 43))
                .page()
                .text();
    }

    private static void forgetCounts(Family family) {
        family.given().change("delete from attune.rate_limit");
    }

    @Test
    void fiveWrongCodesCloseTheLinkAndTheSettingIsTold() {
        Family family = Family.withChild(attune, luton);
        family.given().senco(family.setting);
        Invited parent = family.parent();
        Visitor visitor = luton.visitor();
        Reply page = parent.askForCode(visitor);
        String first = parent.type(visitor, page, WRONG).page().text();
        for (int i = 2; i <= 4; i++) {
            parent.type(visitor, page, WRONG);
        }
        String fifth = parent.type(visitor, page, WRONG).page().text();
        for (int i = 6; i <= 10; i++) {
            Reply more = parent.type(visitor, page, Invited.CODE);
            assertTrue(more.status() < 500 && !more.text().contains("Question 1"), more::toString);
        }
        assertAll(
                () -> assertTrue(first.contains("You have 4 tries left"), first),
                () -> assertTrue(fifth.contains("This link has closed"), fifth),
                () -> assertTrue(fifth.contains("We have told the school"), fifth),
                () -> assertEquals("DEAD", parent.column("state")),
                () -> assertEquals(5, parent.audited("code-wrong")),
                () -> assertEquals(0, parent.audited("code-right")),
                () -> assertEquals(404, parent.look(luton.visitor()).status()),
                () -> assertEquals(
                        1,
                        family.given()
                                .number(
                                        "select count(*) from attune.outbox_message where child_id = ? and subject = 'A link about consent was closed'",
                                        family.child)));
    }

    @Test
    void aNewCodeGivesNoNewTries() {
        Invited parent = Family.withChild(attune, luton).parent();
        Visitor visitor = luton.visitor();
        for (int i = 1; i <= 5; i++) {
            parent.type(visitor, parent.askForCode(visitor), WRONG);
        }
        assertEquals("DEAD", parent.column("state"));
    }

    @Test
    void somebodyWhoReadsTheMailboxStillNeedsTheDateOfBirthAndIsNotToldWhichWasWrong() {
        Invited parent = Family.withChild(attune, luton).parentWithoutMobile();
        Visitor visitor = luton.visitor();
        Reply page = parent.askForCode(visitor);
        Form form = visitor.form(page, "code")
                .fill("Code", Invited.CODE)
                .fill("Day", "1")
                .fill("Month", "1")
                .fill("Year", "2015")
                .press("Continue");
        String text = visitor.send(Invited.CODE_PAGE, form).page().text();
        assertAll(
                () -> assertTrue(text.contains("The code or the date of birth is not right"), text),
                () -> assertEquals("1", parent.column("wrong_answers")),
                () -> assertEquals(1, parent.audited("code-wrong")));
    }

    @Test
    void aCodeOfOneLinkDoesNotOpenAnother() {
        Family family = Family.withChild(attune, luton);
        Invited one = family.parent();
        Invited other = family.parent();
        one.askForCode(luton.visitor());
        Visitor visitor = luton.visitor();
        Reply page = visitor.send(
                other.start(), visitor.form(other.look(visitor), "start").press("Send me a code"));
        String text = other.type(visitor, page, Invited.CODE).page().text();
        assertTrue(text.contains("The code is not right"), text);
    }

    @Test
    void afterTenMinutesACodeIsNoCode() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor visitor = luton.visitor();
        Reply page = parent.askForCode(visitor);
        assertEquals(
                "true",
                parent.column("(code_expires_at - now() between interval '9 minutes' and interval '10 minutes')"));
        family.given()
                .change(
                        "update attune.consent_invitation set code_expires_at = now() - interval '1 second' where id = ?",
                        parent.invitation());
        String text = parent.type(visitor, page, Invited.CODE).page().text();
        assertAll(
                () -> assertTrue(text.contains("This code has run out or was used already"), text),
                () -> assertEquals("0", parent.column("wrong_answers"), "it is no wrong answer"));
    }

    @Test
    void aCodeOpensOnce() {
        Invited parent = Family.withChild(attune, luton).parent();
        Visitor visitor = luton.visitor();
        Reply page = parent.askForCode(visitor);
        parent.type(visitor, page, Invited.CODE);
        Visitor second = luton.visitor();
        second.send(parent.start(), second.form(parent.look(second), "start").press("Send me a code"));
        String text = parent.type(second, second.open(Invited.CODE_PAGE), Invited.CODE)
                .page()
                .text();
        assertTrue(text.contains("The code is not right"), text);
    }

    @Test
    void fiveCodesAnHourAreEnough() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor visitor = luton.visitor();
        Reply page = parent.askForCode(visitor);
        for (int i = 2; i <= 5; i++) {
            page = visitor.send(Invited.CODE_PAGE, visitor.form(page, "code").press("Send a new code"));
        }
        String newest = parent.column("code_hash");
        Reply sixth = visitor.send(Invited.CODE_PAGE, visitor.form(page, "code").press("Send a new code"));
        Reply fromTheLink = parent.askForCode(luton.visitor());
        assertAll(
                () -> assertTrue(sixth.text().contains("cannot send more yet"), sixth.page()::text),
                () -> assertTrue(fromTheLink.text().contains("cannot send more yet"), fromTheLink.page()::text),
                () -> assertEquals(5, parent.audited("code-sent")),
                () -> assertEquals(2, parent.audited("code-refused")),
                () -> assertEquals("5", parent.column("codes_sent")),
                () -> assertFalse(newest.isEmpty()));
        family.given()
                .change(
                        "update attune.consent_invitation set codes_since = now() - interval '1 hour' where id = ?",
                        parent.invitation());
        parent.askForCode(luton.visitor());
        assertEquals("1", parent.column("codes_sent"), "an hour later");
    }

    @Test
    void nobodyGetsPastTheCodeByAddressAlone() {
        Invited parent = Family.withChild(attune, luton).parent();
        Visitor stranger = luton.visitor();
        Visitor waiting = luton.visitor();
        parent.askForCode(waiting);
        for (String page : List.of("questions.xhtml?q=1", "name.xhtml", "check.xhtml", "done.xhtml", "copy.pdf")) {
            for (Visitor visitor : List.of(stranger, waiting)) {
                Reply reply = visitor.open("/consent/" + page);
                String text = reply.page().text();
                assertTrue(reply.status() < 500, page + ": " + reply);
                assertTrue(
                        text.contains("Enter your code") || text.contains("Open the link in your email again"),
                        page + ": " + text);
            }
        }
    }

    @Test
    void aSessionThatWasKnownBeforeTheCodeIsAnotherOneAfterIt() {
        Invited parent = Family.withChild(attune, luton).parent();
        Visitor visitor = luton.visitor();
        Reply page = parent.askForCode(visitor);
        Visitor planted = visitor.copy();
        parent.type(visitor, page, Invited.CODE);
        assertAll(
                () -> assertNotEquals(planted.cookies(), visitor.cookies()),
                () -> assertFalse(
                        planted.open("/consent/questions.xhtml?q=1").text().contains("Question 1 of")));
    }

    @Test
    void aPageOfOneChildDoesNotAnswerForAnotherThatTheSameBrowserOpened() {
        Family first = Family.withChild(attune, luton);
        Family second = Family.withChild(attune, luton);
        Invited asFirst = first.parent();
        Invited asSecond = second.parent();
        Visitor visitor = asFirst.inside();
        String address = "/consent/questions.xhtml?q=1";
        Form stale =
                visitor.form(visitor.open(address), "question").choose("Yes").press("Continue");
        Reply check = asFirst.answer(visitor, List.of("Yes", "Yes"));
        asSecond.enter(visitor);
        Reply answered = visitor.send(address, stale);
        Reply sent = asFirst.send(visitor, check);
        assertAll(
                () -> assertTrue(answered.status() < 500, answered::toString),
                () -> assertTrue(sent.status() < 500, sent::toString),
                () -> assertEquals(List.of(), second.answers("involvement")),
                () -> assertEquals(List.of(), first.answers("involvement")),
                () -> assertFalse(sent.text().contains("We have your answers"), sent.page()::text));
        asSecond.send(visitor, asSecond.answer(visitor, List.of("No", "No")));
        assertEquals(List.of("Alex no"), second.answers("involvement"));
    }

    @Test
    void aFamilysSessionIsWorthNothingAtAnotherAuthority() {
        Invited parent = Family.withChild(attune, luton).parent();
        Visitor moved = parent.inside().movedTo(attune.at("kent").wire("kent.localhost"));
        String text = moved.open("/consent/check.xhtml").page().text();
        assertFalse(text.contains("Robin") || text.contains("Check your answers"), text);
    }
}

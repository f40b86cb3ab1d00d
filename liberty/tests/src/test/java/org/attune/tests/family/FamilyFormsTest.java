package org.attune.tests.family;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be typed wrong on the family's pages: it is said in words at the field, and nothing is kept. */
@AttuneTest
class FamilyFormsTest {

    private static final String QUESTION = "/consent/questions.xhtml?q=1";
    private static final String NAME = "/consent/name.xhtml";
    private static final String SCRIPT = "<script>alert(1)</script>";

    private final Attune attune;
    private final Authority luton;

    FamilyFormsTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    static List<String> notTokens() {
        return List.of(
                "",
                "x",
                SCRIPT,
                "\u0000",
                "a".repeat(43) + "\u0000",
                "a".repeat(7000),
                "../../etc/passwd",
                "' or 1=1 --");
    }

    @ParameterizedTest
    @MethodSource("notTokens")
    void whatIsNoTokenLeadsNowhere(String token) {
        // Counted as guesses where they are: this test's authority is its own.
        Reply reply = attune.at("harbour")
                .visitor()
                .open("/consent/start.xhtml?t=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        assertAll(
                () -> assertEquals(404, reply.status(), reply::toString),
                () -> assertTrue(reply.text().contains("This link does not work")),
                () -> assertFalse(reply.text().contains(SCRIPT)));
    }

    static List<String> notCodes() {
        return List.of("", "12345", "1234567", "abcdef", "12345x", SCRIPT, "31\u00004159", "9".repeat(5000), "１２３４５６x");
    }

    @ParameterizedTest
    @MethodSource("notCodes")
    void whatIsNoCodeIsSaidAndCountsAsNoTry(String code) {
        Invited parent = Family.withChild(attune, luton).parent();
        Visitor visitor = luton.visitor();
        Reply reply = parent.type(visitor, parent.askForCode(visitor), code);
        assertAll(
                () -> says(reply, code.isEmpty() ? "Enter the code that we sent you" : "The code must be 6 numbers"),
                () -> assertEquals("0", parent.column("wrong_answers")));
    }

    @Test
    void aCodeMayBeTypedAsItIsRead() {
        Invited parent = Family.withChild(attune, luton).parent();
        Visitor visitor = luton.visitor();
        Reply reply = parent.type(visitor, parent.askForCode(visitor), " 314 - 159 ");
        assertTrue(reply.text().contains("Question 1 of 2"), reply.page()::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31", "x", "\u0000", "-1", "99999999999999999999", SCRIPT})
    void whatIsNoDateOfBirthIsSaidAndCountsAsNoTry(String day) {
        Invited parent = Family.withChild(attune, luton).parentWithoutMobile();
        Visitor visitor = luton.visitor();
        Form form = visitor.form(parent.askForCode(visitor), "code")
                .fill("Code", Invited.CODE)
                .fill("Day", day)
                .fill("Month", "2")
                .fill("Year", "2016");
        Reply reply = visitor.send(Invited.CODE_PAGE, form.press("Continue"));
        assertAll(
                () -> assertTrue(reply.status() < 500, reply::toString),
                () -> assertNotNull(reply.page().selectFirst(".error-summary"), reply.page()::text),
                () -> assertFalse(reply.text().contains(SCRIPT)),
                () -> assertEquals("0", parent.column("wrong_answers")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "", "true", SCRIPT, "yes\u0000", "YES"})
    void onlyYesAndNoAreAnswers(String answer) {
        Family family = Family.withChild(attune, luton);
        Visitor visitor = family.parent().inside();
        Form form = visitor.form(visitor.open(QUESTION), "question").set("question:answer", answer);
        Reply reply = visitor.send(QUESTION, form.press("Continue"));
        assertAll(
                () -> says(reply, answer.isEmpty() ? "Choose yes or no" : "Choose one of the answers"),
                () -> assertTrue(reply.text().contains("Question 1 of 2")),
                () -> assertFalse(reply.text().contains(SCRIPT)));
    }

    @Test
    void aQuestionWithoutAnAnswerIsAskedAgain() {
        Visitor visitor = Family.withChild(attune, luton).parent().inside();
        Reply reply = visitor.send(
                QUESTION, visitor.form(visitor.open(QUESTION), "question").press("Continue"));
        says(reply, "Choose yes or no");
        assertTrue(reply.page().title().startsWith("Error: "), reply.page()::title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "3", "99", "99999999999999999999", "x", "%00", "%3Cscript%3E"})
    void aQuestionThatIsNotThereLeadsToOneThatIs(String number) {
        Visitor visitor = Family.withChild(attune, luton).parent().inside();
        Reply reply = visitor.open("/consent/questions.xhtml?q=" + number);
        assertTrue(reply.status() < 500, reply::toString);
    }

    static List<String> notNames() {
        return List.of(
                "",
                "   ",
                "12345",
                "...",
                SCRIPT,
                "Alex\u0000Family",
                "Alex\u202eFamily",
                "A".repeat(121),
                "A".repeat(100_000),
                "Alex\nFamily\u0007");
    }

    @ParameterizedTest
    @MethodSource("notNames")
    void whatIsNoNameIsSaidAndSignsNothing(String name) {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor visitor = parent.inside();
        parent.choose(visitor, 1, "Yes");
        parent.choose(visitor, 2, "Yes");
        Reply reply = parent.sign(visitor, name);
        assertAll(
                () -> assertTrue(reply.status() < 500, reply::toString),
                () -> assertNotNull(reply.page().selectFirst(".error-summary"), reply.page()::text),
                () -> assertTrue(reply.text().contains("What is your name?"), reply.page()::text),
                () -> assertFalse(reply.text().contains(SCRIPT)),
                () -> assertEquals(List.of(), family.answers("involvement")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ó Briain", "Zoë O’Neill-Smith", "张伟", "Jean-Luc d'Arc Jr.", "محمد"})
    void everybodysNameIsAName(String name) {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor visitor = parent.inside();
        parent.choose(visitor, 1, "Yes");
        parent.choose(visitor, 2, "Yes");
        parent.send(visitor, parent.sign(visitor, name));
        assertEquals(
                List.of(name),
                family.given()
                        .texts(
                                "select distinct signed_as from attune.consent_answer where child_id = ?",
                                family.child));
    }

    @Test
    void withoutANameNothingIsSentAndNoStepCanBeLeftOut() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor visitor = parent.inside();
        parent.choose(visitor, 1, "Yes");
        assertTrue(visitor.open("/consent/check.xhtml").text().contains("Question 2 of 2"), "an answer is missing");
        assertTrue(visitor.open(NAME).text().contains("Question 2 of 2"), "an answer is missing");
        parent.choose(visitor, 2, "Yes");
        assertTrue(visitor.open("/consent/check.xhtml").text().contains("What is your name?"), "no name");
        assertTrue(visitor.open("/consent/done.xhtml").text().contains("What is your name?"), "no name");
        assertEquals(List.of(), family.answers("involvement"));
    }

    @Test
    void aFormWithoutItsFieldsDoesNothing() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor visitor = parent.inside();
        Reply check = parent.answer(visitor, List.of("Yes", "Yes"));
        Form bare = visitor.form(check, "check").press("Send my answers").set("of", "");
        Reply reply = visitor.send("/consent/check.xhtml", bare);
        assertAll(
                () -> assertTrue(reply.status() < 500, reply::toString),
                () -> assertEquals(List.of(), family.answers("involvement")));
    }

    /** In the summary, linked to the field, and at the field. */
    private static void says(Reply reply, String words) {
        Document page = reply.page();
        assertTrue(reply.status() < 500, reply::toString);
        assertTrue(page.select(".error-summary a").text().contains(words), () -> page.select("main")
                .text());
        assertTrue(page.select("form .error-message").text().contains(words), () -> page.select("main")
                .text());
        String target = page.select(".error-summary a").attr("href").substring(1);
        assertNotNull(page.getElementById(target), () -> "no field " + target);
    }
}

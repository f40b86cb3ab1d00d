package org.attune.tests.family;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.junit.jupiter.api.Test;

/** The whole way on a small phone without scripts: looked at by axe, and read in order by the accessibility tree. */
@AttuneTest
class FamilyBrowserTest {

    private static final String MIND = "You can change your mind at any time.";

    private final Attune attune;
    private final Authority luton;

    FamilyBrowserTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void aParentAnswersAndChangesTheirMind() throws IOException {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        try (Person person = phone()) {
            person.open(parent.start()).seesNot("Robin");
            reads(
                    person,
                    "parent-start",
                    "heading: Tell us what you agree to",
                    "heading: First, we make sure it is you",
                    "button: Send me a code",
                    "DisclosureTriangle: I cannot get the code");
            person.press("Send me a code");
            parent.setCode();
            reads(
                    person,
                    "parent-code",
                    "heading: Enter your code",
                    "textbox: Code (6 numbers. It works for 10 minutes)",
                    "button: Continue",
                    "button: Send a new code");
            theErrorSummaryIsFirstTakesTheFocusAndLeadsToTheField(person);
            person.fill("Code", Invited.CODE).press("Continue");
            String first = "Do you agree to an educational psychologist working with your child?";
            reads(
                    person,
                    "parent-question",
                    "heading: Working with an educational psychologist",
                    "group: " + first + " (" + MIND + ")",
                    "radio: Yes",
                    "radio: No",
                    "button: Continue");
            person.press("Continue").sees("Choose yes or no").check("parent-question-error");
            person.answer(first, "Yes").press("Continue");
            person.sees("Question 2 of 2");
            person.tick("No").press("Continue");
            reads(
                    person,
                    "parent-name",
                    "link: Back",
                    "heading: What is your name?",
                    "textbox: What is your name? (Type your full name. It counts as your signature.)",
                    "button: Continue");
            person.press("Continue").sees("Enter your full name").check("parent-name-error");
            person.fill("What is your name?", "Alex Family").press("Continue");
            reads(
                    person,
                    "parent-check",
                    "heading: Check your answers",
                    "link: Change your answer about Working with an educational psychologist",
                    "link: Change your answer about Sharing the written summary",
                    "link: Change your name",
                    "heading: Send your answers",
                    "button: Send my answers");
            person.follow("Change your answer about Sharing the written summary")
                    .tick("Yes")
                    .press("Continue");
            person.sees("Check your answers").press("Send my answers");
            reads(
                    person,
                    "parent-done",
                    "heading: Thank you",
                    "heading: Your answers",
                    "link: Get a copy to keep (PDF)",
                    "heading: What happens next",
                    "heading: If you change your mind",
                    "link: 01632 960821",
                    "link: eps@luton.example");
            aCopyIsKept(person);
        }
        assertEquals(List.of("Alex yes"), family.answers("sharing"));
        theMindIsChanged(family, parent);
    }

    private void theMindIsChanged(Family family, Invited parent) {
        try (Person person = phone()) {
            person.open(parent.start()).press("Send me a code");
            parent.setCode();
            person.fill("Code", Invited.CODE).press("Continue");
            reads(
                    person,
                    "parent-said",
                    "heading: What you said",
                    "link: Change your answer about Working with an educational psychologist",
                    "link: Change your answer about Sharing the written summary",
                    "link: Get a copy to keep (PDF)");
            person.follow("Change your answer about Working").tick("No").press("Continue");
            person.fill("What is your name?", "Alex Family").press("Continue");
            person.sees("Check your answers").press("Send my answers");
            person.sees("We will not do any work that you did not agree to").check("parent-withdrawn");
        }
        assertEquals(List.of("Alex yes", "Alex no"), family.answers("involvement"));
        assertEquals("WITHDRAWN", family.state("involvement"));
    }

    @Test
    void aYoungPersonAnswersAboutThemselves() {
        Family family = Family.withYoungPerson(attune, luton);
        Invited young = family.themselves();
        try (Person person = phone()) {
            person.open(young.start())
                    .sees("You decide whether we do")
                    .seesNot("Robin")
                    .seesNot("your child");
            reads(
                    person,
                    "young-start",
                    "heading: Tell us what you agree to",
                    "heading: First, we make sure it is you",
                    "button: Send me a code",
                    "DisclosureTriangle: I cannot get the code");
            person.press("Send me a code");
            young.setCode();
            reads(
                    person,
                    "young-code",
                    "heading: Enter your code",
                    "textbox: Code (6 numbers. It works for 10 minutes)",
                    "group: Your date of birth (For example, 27 3 2009)",
                    "textbox: Day",
                    "textbox: Month",
                    "textbox: Year",
                    "button: Continue",
                    "button: Send a new code");
            person.fill("Code", Invited.CODE)
                    .fill("Day", Integer.toString(young.born().getDayOfMonth()))
                    .fill("Month", Integer.toString(young.born().getMonthValue()))
                    .fill("Year", Integer.toString(young.born().getYear()))
                    .press("Continue");
            person.sees("Question 1 of 2, about you").seesNot("your child");
            reads(
                    person,
                    "young-question",
                    "heading: Working with an educational psychologist",
                    "group: Do you agree to an educational psychologist working with you? (" + MIND + ")",
                    "radio: Yes",
                    "radio: No",
                    "button: Continue");
            person.tick("Yes").press("Continue");
            person.seesNot("your child").tick("No").press("Continue");
            person.fill("What is your name?", "Robin " + family.name).press("Continue");
            person.sees("these are your own answers")
                    .seesNot("parental responsibility")
                    .check("young-check");
            person.press("Send my answers").sees("when somebody will meet you").check("young-done");
        }
        assertAll(
                () -> assertEquals(List.of("Robin yes"), family.answers("involvement")),
                () -> assertEquals("GIVEN", family.state("involvement")),
                () -> assertEquals(
                        List.of("YOUNG_PERSON"),
                        family.given()
                                .texts(
                                        "select distinct giver from attune.consent_answer where child_id = ?",
                                        family.child)));
    }

    @Test
    void aChildDecidesWhatTheyAreCompetentForAndTheirParentTheRest() {
        Family family = Family.withChild(attune, luton);
        family.competentFor("sharing");
        Invited parent = family.parent();
        Invited child = family.themselves();
        try (Person person = phone()) {
            person.open(parent.start()).press("Send me a code");
            parent.setCode();
            person.fill("Code", Invited.CODE).press("Continue");
            person.sees("Working with an educational psychologist").seesNot("Sharing the written summary");
            person.tick("Yes").press("Continue");
            // No second question: the rest is not theirs to decide.
            person.sees("What is your name?").fill("What is your name?", "Alex Family");
            person.press("Continue").sees("Check your answers").seesNot("Sharing the written summary");
            person.check("parent-of-competent-check");
            person.press("Send my answers").sees("Thank you");
        }
        try (Person person = phone()) {
            person.open(child.start()).seesNot("your child").press("Send me a code");
            child.setCode();
            person.fill("Code", Invited.CODE)
                    .fill("Day", Integer.toString(child.born().getDayOfMonth()))
                    .fill("Month", Integer.toString(child.born().getMonthValue()))
                    .fill("Year", Integer.toString(child.born().getYear()))
                    .press("Continue");
            person.sees("Sharing the written summary")
                    .seesNot("Working with an educational psychologist")
                    .seesNot("your child")
                    .check("competent-question");
            person.tick("No").press("Continue");
            person.sees("What is your name?").fill("What is your name?", "Robin " + family.name);
            person.press("Continue").sees("Check your answers").seesNot("Working with an educational psychologist");
            person.press("Send my answers").sees("Thank you").check("competent-done");
        }
        assertAll(
                () -> assertEquals(List.of("Alex yes"), family.answers("involvement")),
                () -> assertEquals(List.of("Robin no"), family.answers("sharing")),
                () -> assertEquals("GIVEN", family.state("involvement")),
                () -> assertEquals("REFUSED", family.state("sharing")));
    }

    @Test
    void whereALinkLeadsNowhereOrHasEndedThePageSaysWhatToDo() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        family.given()
                .change(
                        "update attune.request set state = 'DECLINED', decline_reason = 'No', decided_at = now(),"
                                + " decided_by = raised_by where id = ?",
                        family.request);
        try (Person person = phone()) {
            person.open(parent.start()).sees("You do not need to do anything").check("link-ended");
            person.open("/consent/start.xhtml").sees("This link does not work").check("link-unknown");
            person.open("/consent/code.xhtml")
                    .sees("Open the link in your email again")
                    .check("link-lost");
        }
    }

    private Person phone() {
        Person person = attune.browsers().personWithoutScripts(luton);
        person.page().setViewportSize(320, 640);
        return person;
    }

    private static void reads(Person person, String picture, String... stops) {
        assertEquals(List.of(stops), ReadingOrder.of(person.page()), () -> person.page()
                .url());
        person.check(picture);
    }

    private static void theErrorSummaryIsFirstTakesTheFocusAndLeadsToTheField(Person person) {
        person.press("Continue");
        List<String> read = ReadingOrder.of(person.page());
        assertAll(
                () -> assertEquals("alert: There is a problem", read.get(0), read::toString),
                () -> assertEquals("link: Enter the code that we sent you", read.get(2), read::toString),
                () -> assertTrue(
                        read.contains(
                                "textbox: Code (6 numbers. It works for 10 minutes Error: Enter the code that we sent you)"),
                        read::toString),
                () -> assertEquals("error-summary", focused(person, "className")),
                () -> assertTrue(
                        person.page().title().startsWith("Error: "),
                        person.page().title()));
        person.check("parent-code-error");
        person.follow("Enter the code that we sent you");
        assertEquals("code:code", focused(person, "id"));
    }

    private static Object focused(Person person, String property) {
        return person.page().evaluate("property => document.activeElement[property]", property);
    }

    private static void aCopyIsKept(Person person) throws IOException {
        Download copy = person.page()
                .waitForDownload(
                        () -> person.page().getByText("Get a copy to keep").click());
        byte[] pdf = Files.readAllBytes(copy.path());
        assertAll(
                () -> assertEquals("your-answers.pdf", copy.suggestedFilename()),
                () -> assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF")),
                // Tagged, so that it can be read aloud.
                () -> assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).contains("/MarkInfo")));
    }
}

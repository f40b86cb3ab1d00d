package org.attune.tests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;

/** What people do on the way from a request to a signed record, each in a browser of their own. Every page is checked. */
final class Steps {

    /** Status, the first four characters, and the number of bytes. */
    private static final String FETCH = "async address => { const answer = await fetch(address);"
            + " const bytes = new Uint8Array(await answer.arrayBuffer());"
            + " return answer.status + ' ' + String.fromCharCode(...bytes.slice(0, 4)) + ' ' + bytes.length; }";

    private static final String LOREM = "What we have seen over the last two terms, written for this test.";

    private final Attune attune;
    private final Authority authority;
    private final String pictures;

    Steps(Attune attune, Authority authority) {
        this.attune = attune;
        this.authority = authority;
        this.pictures = authority.slug() + "-";
    }

    Person person(String who) {
        return attune.browsers().person(authority).signIn(who);
    }

    /** A SENCO raises a request and sends it. Answers its id. */
    UUID raise(String senco, Family family) {
        try (Person person = person(senco)) {
            person.check(pictures + "home-senco");
            person.open("/requests/new.xhtml").check(pictures + "request-start").press("Start");
            child(person, family);
            why(person);
            person.check(pictures + "request-tried");
            for (String step : List.of(
                    "Universal: for everyone", "Targeted: extra help for some", "Personalised: for this child")) {
                person.fill(step, LOREM);
            }
            person.press("Continue");
            parent(person, family);
            person.sees("Check your answers")
                    .sees(family.child())
                    .check(pictures + "request-check")
                    .press("Send the request");
            person.sees("Request sent").check(pictures + "request-sent");
            person.open("/requests/mine.xhtml").sees(family.child()).check(pictures + "requests-mine");
        }
        return only("select id from attune.request where child_id = ?", childId(family));
    }

    private void child(Person person, Family family) {
        person.check(pictures + "request-child");
        person.fill("Given name", family.given()).fill("Family name", family.family());
        Locator born = person.group("Date of birth");
        born.getByLabel("Day").fill(Family.DAY);
        born.getByLabel("Month").fill(Family.MONTH);
        born.getByLabel("Year").fill(Family.YEAR);
        person.press("Continue").sees("Why are you asking now?");
    }

    /** Leaves half way, and finds the draft again. */
    private void why(Person person) {
        person.check(pictures + "request-why");
        String worry = "Finds it hard to come in since September.";
        person.fill("Why are you asking now?", worry);
        person.field("What do you hope for?").click();
        person.sees("Draft saved");
        String here = person.page().url();
        person.open("/requests/mine.xhtml").sees("Draft").check(pictures + "requests-draft");
        person.open(here);
        assertEquals(worry, person.field("Why are you asking now?").inputValue());
        person.fill("What do you hope for?", "A plan that home and school share.")
                .press("Continue");
        person.sees("Universal: for everyone");
    }

    private void parent(Person person, Family family) {
        person.sees("Full name").check(pictures + "request-people");
        person.fill("Full name", family.parent()).fill("Relationship to the child", "mother");
        person.answer("Do they hold parental responsibility?", "Yes");
        person.fill("Email address", family.email())
                .fill("Mobile number", family.mobile())
                .press("Continue");
    }

    /** The parent opens the link, proves who they are and answers every question. */
    void answer(Family family, Person parent, boolean yes) {
        Mailbox mailbox = new Mailbox(parent);
        mailbox.openNewest(family.email(), "").check(pictures + "mailbox-link");
        parent.open(mailbox.link())
                .seesNot(family.given())
                .check(pictures + "consent-start")
                .press("Send me a code");
        parent.check(pictures + "consent-code");
        String here = parent.page().url();
        boolean byText = !family.mobile().isEmpty();
        mailbox.openNewest(byText ? family.mobile().replace(" ", "") : family.email(), byText ? "" : "code");
        String code = mailbox.code();
        parent.open(here).fill("Code", code);
        if (!byText) {
            Locator born = parent.group("Your child’s date of birth");
            born.getByLabel("Day").fill(Family.DAY);
            born.getByLabel("Month").fill(Family.MONTH);
            born.getByLabel("Year").fill(Family.YEAR);
        }
        parent.press("Continue").sees("Question 1 of");
        for (int question = 1; parent.page().url().contains("/consent/questions.xhtml"); question++) {
            parent.sees("Question " + question + " of").check(pictures + "consent-question-" + question);
            parent.tick(yes ? "Yes" : "No").press("Continue");
        }
        parent.check(pictures + "consent-name")
                .fill("What is your name?", family.parent())
                .press("Continue");
        parent.sees("Check your answers").check(pictures + "consent-check").press("Send my answers");
        parent.sees("We have your answers").check(pictures + "consent-done");
    }

    /** The principal accepts and assigns. */
    void accept(UUID request, Family family, String practitioner) {
        try (Person principal = person("principal")) {
            principal.check(pictures + "home-principal").open("/requests/inbox.xhtml");
            principal.check(pictures + "inbox");
            principal
                    .open("/requests/view.xhtml?id=" + request)
                    .sees(family.child())
                    .check(pictures + "request-decide");
            principal.select("Who will do the work?", practitioner).press("Accept and assign");
            principal.sees("does the work").check(pictures + "request-accepted");
        }
    }

    UUID involvement(Family family) {
        return only("select id from attune.involvement where child_id = ?", childId(family));
    }

    /** The EP records one piece of work on the page of the case. */
    void record(Person ep, UUID involvement, String kind, int hours, int minutes) {
        ep.open("/casework/activity.xhtml?id=" + involvement);
        ep.select("What did you do?", kind);
        today(ep.group("When?"));
        ep.fill("Hours", Integer.toString(hours)).fill("Minutes", Integer.toString(minutes));
        ep.fill("Note for the case (optional)", LOREM).press("Record it");
    }

    static void today(Locator date) {
        java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
        date.getByLabel("Day").fill(Integer.toString(today.getDayOfMonth()));
        date.getByLabel("Month").fill(Integer.toString(today.getMonthValue()));
        date.getByLabel("Year").fill(Integer.toString(today.getYear()));
    }

    /** The EP writes every part of the record, in the authority's order. */
    void write(Person ep, UUID involvement, List<String> parts) {
        ep.open("/casework/involvement.xhtml?id=" + involvement).press("Write the record");
        ep.sees(parts.get(0)).check(pictures + "record-empty");
        assertEquals(
                parts, ep.page().locator("form#record label").allInnerTexts(), "the parts, in the authority's order");
        for (String part : parts) {
            ep.fill(part, LOREM + " This is about: " + part + ".");
        }
        ep.press("Check and sign").sees("Sign it").check(pictures + "record-sign");
    }

    /** Whether the PDF in the newest message to somebody is one. */
    void receivesPdf(Person reader, String recipient) {
        new Mailbox(reader).openNewest(recipient, "with a file").check(pictures + "mailbox-pdf");
        String file =
                reader.page().getByText("Download the attached file").first().getAttribute("href");
        // By the page itself: only the browser knows where *.localhost is.
        String[] answer =
                String.valueOf(reader.page().evaluate(FETCH, "/" + file)).split(" ");
        assertEquals("200", answer[0]);
        assertEquals("%PDF", answer[1]);
        assertTrue(Integer.parseInt(answer[2]) > 2000, "a PDF of " + answer[2] + " bytes");
    }

    /** Everything on the audit pages of the child. */
    String audit(Person reader, Family family) {
        reader.open("/children/audit.xhtml?child=" + childId(family))
                .sees("newest first")
                .check(pictures + "audit");
        StringBuilder all = new StringBuilder(reader.text());
        Locator older = reader.page().locator(".pager a[rel=next]");
        while (older.count() > 0) {
            older.first().click();
            reader.page().waitForLoadState();
            all.append('\n').append(reader.text());
        }
        return all.toString();
    }

    UUID childId(Family family) {
        return only("select id from attune.child where family_name = ?", family.family());
    }

    private UUID only(String query, Object value) {
        List<String> found = attune.database().asOwner(authority.id(), sql -> sql.texts(query, value));
        assertEquals(1, found.size(), query);
        return UUID.fromString(found.get(0));
    }
}

package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.TestClock;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.junit.jupiter.api.Test;

/** What staff record about consent, through their pages: what becomes of it, and that nothing is half-saved. */
@AttuneTest
class StaffPagesTest {

    private static final UnaryOperator<Form> AS_IT_IS = form -> form;
    private static final String TOO_LONG = "x".repeat(2001);

    private final Attune attune;
    private final Authority luton;

    StaffPagesTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    private Asked child(int years) {
        return new Asked(attune, luton, aged(years));
    }

    private StaffForms forms(Asked asked) {
        return new StaffForms(luton.signedIn("principal"), asked.request);
    }

    private static void saved(Reply reply) {
        assertTrue(
                reply.status() == 200 && reply.page().select(".error-summary").isEmpty(),
                () -> reply.page().text());
    }

    /** The message stands at its field and in the summary, and nothing was added to the table. */
    private static void refused(Asked asked, String table, String message, Reply reply) {
        String summary = reply.page().select(".error-summary").text();
        assertAll(
                () -> assertEquals(200, reply.status(), message),
                () -> assertTrue(
                        summary.contains(message),
                        () -> message + " is not in: " + summary + " / "
                                + reply.page().text()),
                () -> assertEquals(
                        0,
                        asked.given.number(
                                "select count(*) from attune." + table + " where child_id = ?", asked.child)));
    }

    @Test
    void aChildFoundCompetentDecidesAndWhatAParentAgreedToEnds() {
        Asked asked = child(14);
        UUID parent = asked.parent("Alex Parent");
        asked.answer(parent, "PARENT", true);
        asked.give(parent, "PARENT");
        asked.themselves();
        saved(forms(asked).gillick(AS_IT_IS));
        assertAll(
                () -> assertEquals("EXPIRED", asked.state()),
                () -> assertEquals(List.of("ANOTHER_DECIDES"), reason(asked)),
                () -> assertTrue(
                        asked.messagesTo("Robin Themselves").toString().contains("We need your answer"),
                        () -> asked.messagesTo("Robin Themselves").toString()),
                () -> assertTrue(asked.messagesTo("Alex Parent").toString().contains("Your agreement has ended")));
    }

    @Test
    void aChildNotFoundCompetentDecidesNothing() {
        Asked asked = child(14);
        UUID parent = asked.parent("Alex Parent");
        asked.answer(parent, "PARENT", true);
        asked.give(parent, "PARENT");
        saved(forms(asked).gillick(form -> form.set("gillick:weighs", "no")));
        assertEquals("GIVEN", asked.state());
    }

    @Test
    void whereCapacityIsLackingThoseResponsibleAreAsked() {
        Asked asked = child(17);
        asked.parent("Alex Parent");
        saved(forms(asked).capacity(AS_IT_IS));
        assertTrue(asked.messagesTo("Alex Parent").toString().contains("We need your answer"));
    }

    @Test
    void aCarerIsAskedOnceADelegationIsRecordedAndNoMoreOnceItHasEnded() {
        Asked asked = child(9);
        UUID carer = asked.person("Kim Carer", false, false);
        StaffForms forms = forms(asked);
        saved(forms.standing(carer, "DELEGATION", AS_IT_IS));
        assertEquals(1, asked.messagesTo("Kim Carer").size());
        asked.answer(carer, "CARER", true);
        asked.give(carer, "CARER");
        String standing = asked.given
                .texts("select id from attune.consent_standing where child_id = ?", asked.child)
                .get(0);
        String end = "/consent/standing-end.xhtml?request=" + asked.request + "&standing=" + standing;
        var principal = luton.signedIn("principal");
        saved(principal.send(end, principal.form(principal.open(end), "end").press("End it")));
        assertEquals("EXPIRED", asked.state());
    }

    @Test
    void aYoungPersonIsAskedOnceWeKnowHowToReachThem() {
        Asked asked = child(17);
        saved(forms(asked).themselves(AS_IT_IS));
        assertEquals(
                1,
                asked.given.number(
                        "select count(*) from attune.outbox_message where recipient = ?",
                        "robin." + asked.request + "@young.example"));
    }

    @Test
    void aDifferenceIsResolvedAndSaysHow() {
        Asked asked = contested();
        saved(forms(asked)
                .resolve(form -> form.attach(
                        "Scan of the order or letter (if there is one)", "letter.png", StaffForms.picture())));
        assertAll(
                () -> assertEquals("GIVEN", asked.state()),
                () -> assertEquals(
                        List.of("AGREEMENT true Dr Helen Ashworth t"),
                        asked.given.texts(
                                "select basis || ' ' || agreed || ' ' || resolved_by || ' ' || (document_id is not null)::text::char"
                                        + " from attune.consent_resolution where child_id = ?",
                                asked.child)));
    }

    @Test
    void aDifferenceIsResolvedWithNoConsent() {
        Asked asked = contested();
        saved(forms(asked).resolve(form -> form.set("resolve:agreed", "no")));
        assertEquals("REFUSED", asked.state());
    }

    /** Responsibility was taken away since, and the night's job has not come by. */
    @Test
    void whatDiffersIsNotResolvedOnceNobodyWhoAnsweredDecides() {
        Asked asked = contested();
        StaffForms forms = forms(asked);
        asked.given.change("update attune.contact set parental_responsibility = false where child_id = ?", asked.child);
        refused(asked, "consent_resolution", "Nobody who answered decides any more", forms.resolve(AS_IT_IS));
    }

    /** The database refuses what was answered later than it is: with a clock that a test has moved, by that clock. */
    @Test
    void theDatabaseGoesByTheClockThatATestHasMoved() {
        Asked asked = child(9);
        UUID parent = asked.parent("Alex Parent");
        try (TestClock clock = attune.clock().moveBy(Duration.ofHours(1))) {
            saved(forms(asked).signed(parent, true, StaffForms.picture(), AS_IT_IS));
        }
        assertEquals("GIVEN", asked.state());
    }

    @Test
    void wordOfMouthIsKeptWithWhoHeardItAndCountsForThatAlone() {
        Asked asked = child(3);
        asked.ask("contact-details", false, true);
        saved(forms(asked).verbal(asked.parent("Alex Parent"), AS_IT_IS));
        assertAll(
                () -> assertEquals("REQUESTED", asked.state()),
                () -> assertEquals(
                        List.of("VERBAL Priya Nair, health visitor"),
                        asked.given.texts(
                                "select method || ' ' || taken_by from attune.consent_answer where child_id = ?",
                                asked.child)),
                () -> assertEquals(
                        List.of("GIVEN"),
                        asked.given.texts(
                                "select state from attune.consent where id = ?", asked.consent("contact-details"))));
    }

    @Test
    void badInputToTheGillickFormIsRefusedInWords() {
        Asked asked = child(14);
        StaffForms forms = forms(asked);
        String table = "gillick_assessment";
        refused(asked, table, "Use 2,000 characters or fewer", forms.gillick(note(TOO_LONG)));
        refused(asked, table, "characters that cannot be kept", forms.gillick(note("a\u0000b")));
        refused(
                asked,
                table,
                "today or in the past",
                forms.gillick(form ->
                        StaffForms.day(form, "gillick:on", LocalDate.now().plusDays(1))));
        refused(asked, table, "must be a real date", forms.gillick(form -> form.set("gillick:on-month", "13")));
        refused(
                asked,
                table,
                "Say whether they can hold the one against the other",
                forms.gillick(form -> form.set("gillick:weighs", "")));
        assertEquals(
                200,
                forms.gillick(form -> form.set("gillick:purpose", "world-peace"))
                        .status());
        refused(asked, table, "Say how you found out", forms.gillick(note("")));
    }

    @Test
    void badInputToTheCapacityFormIsRefusedInWords() {
        Asked asked = child(17);
        StaffForms forms = forms(asked);
        String table = "capacity_assessment";
        refused(asked, table, "Use 2,000 characters or fewer", forms.capacity(note(TOO_LONG)));
        refused(asked, table, "characters that cannot be kept", forms.capacity(note("a\u0000b")));
        refused(
                asked,
                table,
                "today or in the past",
                forms.capacity(form ->
                        StaffForms.day(form, "capacity:on", LocalDate.now().plusDays(1))));
        refused(
                asked,
                table,
                "Say what was weighed",
                forms.capacity(form -> form.fill("What was weighed to find what is best for them?", "")));
        refused(asked, table, "Say who was asked", forms.capacity(form -> form.fill("Who was asked about that?", " ")));
        refused(
                asked,
                table,
                "Say what you did to help",
                forms.capacity(form -> form.fill("What did you do to help them decide?", "")));
    }

    @Test
    void badInputAboutStandingIsRefusedInWords() {
        Asked asked = child(9);
        UUID carer = asked.person("Kim Carer", false, false);
        StaffForms forms = forms(asked);
        String table = "consent_standing";
        String by = "Who delegated it, or which court made the order?";
        refused(
                asked,
                table,
                "Use 120 characters or fewer",
                forms.standing(carer, "DELEGATION", form -> form.fill(by, "x".repeat(121))));
        refused(
                asked,
                table,
                "Use letters, numbers and punctuation",
                forms.standing(carer, "DELEGATION", form -> form.fill(by, "a\u0007b")));
        refused(
                asked,
                table,
                "today or in the past",
                forms.standing(
                        carer,
                        "DELEGATION",
                        form -> StaffForms.day(
                                form, "standing:givenOn", LocalDate.now().plusDays(1))));
        refused(
                asked,
                table,
                "The last day must be",
                forms.standing(
                        carer,
                        "DELEGATION",
                        form -> StaffForms.day(
                                form, "standing:endsOn", LocalDate.now().minusYears(1))));
        assertEquals(
                200, forms.standing(UUID.randomUUID(), "DELEGATION", AS_IT_IS).status());
        assertEquals(
                0, asked.given.number("select count(*) from attune.consent_standing where child_id = ?", asked.child));
    }

    @Test
    void badInputAboutHowToReachSomebodyIsRefusedInWords() {
        Asked asked = child(17);
        StaffForms forms = forms(asked);
        refused(
                asked,
                "contact",
                "Enter an email address like",
                forms.themselves(form -> form.fill("Their own email address", "robin")));
        refused(
                asked,
                "contact",
                "254 characters or fewer",
                forms.themselves(form -> form.fill("Their own email address", "x".repeat(260) + "@a.example")));
        refused(
                asked,
                "contact",
                "Enter an email address like",
                forms.themselves(form -> form.fill("Their own email address", "a\u0007b@a.example")));
        refused(
                asked,
                "contact",
                "Enter a telephone number",
                forms.themselves(form -> form.fill("Their own mobile number (if they have one)", "call me")));
    }

    @Test
    void badInputAboutAResolutionIsRefusedInWords() {
        Asked asked = contested();
        StaffForms forms = forms(asked);
        String table = "consent_resolution";
        String how = "How was it resolved, and who told you?";
        String scan = "Scan of the order or letter (if there is one)";
        UUID somebody = UUID.fromString(asked.given
                .texts("select id from attune.contact where child_id = ?", asked.child)
                .get(0));
        refused(asked, table, "Use 2,000 characters or fewer", forms.resolve(form -> form.fill(how, TOO_LONG)));
        refused(asked, table, "characters that cannot be kept", forms.resolve(form -> form.fill(how, "a\u0000b")));
        refused(
                asked,
                table,
                "today or in the past",
                forms.resolve(form ->
                        StaffForms.day(form, "resolve:on", LocalDate.now().plusDays(1))));
        refused(asked, table, "Only a court", forms.resolve(form -> form.set("resolve:decisive", somebody.toString())));
        refused(
                asked,
                table,
                "must be a PDF, JPG or PNG",
                forms.resolve(form -> form.attach(
                        scan, "letter.png", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertAll(
                () -> assertEquals("CONTESTED", asked.state()),
                () -> assertEquals(
                        0, asked.given.number("select count(*) from attune.document where child_id = ?", asked.child)));
    }

    @Test
    void badInputAboutWordOfMouthIsRefusedInWords() {
        Asked asked = child(3);
        asked.ask("contact-details", false, true);
        UUID parent = asked.parent("Alex Parent");
        StaffForms forms = forms(asked);
        String table = "consent_answer";
        refused(
                asked,
                table,
                "Use 2,000 characters or fewer",
                forms.verbal(parent, form -> form.fill("What was asked, and what did they say?", TOO_LONG)));
        refused(
                asked,
                table,
                "Use letters, numbers",
                forms.verbal(parent, form -> form.fill("Who heard it?", "a\u0007b")));
        refused(
                asked,
                table,
                "Use 120 characters",
                forms.verbal(parent, form -> form.fill("Who heard it?", "x".repeat(121))));
        refused(
                asked,
                table,
                "today or in the past",
                forms.verbal(
                        parent,
                        form -> StaffForms.day(
                                form, "verbal:on", LocalDate.now().plusDays(1))));
        // Forged: a purpose that is not for word of mouth.
        forms.verbal(parent, form -> form.set("verbal:purposes", "involvement"));
        assertEquals(
                0, asked.given.number("select count(*) from attune.consent_answer where child_id = ?", asked.child));
    }

    @Test
    void badInputToTheSignedFormAndTheWithdrawalIsRefusedInWords() {
        Asked asked = child(9);
        UUID parent = asked.parent("Alex Parent");
        StaffForms forms = forms(asked);
        byte[] text = "MZ no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        refused(asked, "consent_answer", "must be a PDF, JPG or PNG", forms.signed(parent, true, text, AS_IT_IS));
        refused(
                asked,
                "document",
                "today or in the past",
                forms.signed(
                        parent,
                        true,
                        StaffForms.picture(),
                        form -> StaffForms.day(
                                form, "signed:signedOn", LocalDate.now().plusDays(1))));
        saved(forms.signed(parent, true, StaffForms.picture(), AS_IT_IS));
        Reply tooLong = forms.withdraw(parent, form -> form.fill("How did they tell you?", TOO_LONG));
        Reply nul = forms.withdraw(parent, form -> form.fill("How did they tell you?", "a\u0000b"));
        assertAll(
                () -> assertTrue(
                        tooLong.page().select(".error-summary").text().contains("Use 2,000 characters"), tooLong::text),
                () -> assertTrue(nul.page().select(".error-summary").text().contains("cannot be kept"), nul::text),
                () -> assertEquals("GIVEN", asked.state()));
    }

    @Test
    void whatLooksLikeHtmlIsShownAsItWasTyped() {
        Asked asked = child(14);
        StaffForms forms = forms(asked);
        saved(forms.gillick(note("<script>alert(1)</script>")));
        Reply who = forms.page("who");
        assertTrue(who.text().contains("&lt;script&gt;alert(1)&lt;/script&gt;"), who::text);
    }

    @Test
    void whoMayNotKnowOfTheChildIsToldThatThereIsNothing() {
        Asked asked = child(9);
        for (String page : List.of(
                "who", "gillick", "capacity", "standing", "themselves", "resolve", "verbal", "upload", "withdraw")) {
            assertEquals(
                    404,
                    new StaffForms(luton.signedIn("ep2"), asked.request)
                            .page(page)
                            .status(),
                    page);
        }
        assertEquals(
                404,
                new StaffForms(luton.signedIn("principal"), UUID.randomUUID())
                        .page("who")
                        .status());
    }

    private static UnaryOperator<Form> note(String text) {
        return form -> form.fill("How did you find out?", text);
    }

    private Asked contested() {
        Asked asked = child(9);
        asked.answer(asked.parent("Mother Parent"), "PARENT", true);
        asked.answer(asked.parent("Father Parent"), "PARENT", false);
        asked.asApp("update attune.consent set state = 'CONTESTED' where id = ?", asked.consent());
        return asked;
    }

    private static List<String> reason(Asked asked) {
        return asked.given.texts("select end_reason from attune.consent where id = ?", asked.consent());
    }
}

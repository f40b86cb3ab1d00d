package org.attune.tests.child;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of one child's record: each subject on a page, what was before kept, and whoever saves second told so. */
@AttuneTest
class ChildRecordTest {

    private final Authority luton;
    private final Given given;
    private UUID setting;
    private UUID child;
    private String family;
    private Visitor principal;

    ChildRecordTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
    }

    @BeforeEach
    void aChild() {
        family = Given.word();
        setting = given.setting("First School " + family);
        child = given.child(setting, family);
        principal = luton.signedIn("principal");
    }

    @Test
    void namesPronounsAndUpnAreKeptAndShown() {
        String upn = upn();
        Reply page = save("names", form -> form.fill("Likes to be called", "Robbie")
                .fill("Pronouns", "they")
                .fill("Unique pupil number, UPN", upn.toLowerCase(java.util.Locale.ROOT)));
        assertAll(
                () -> assertEquals("Robbie " + family, page.page().select("h1").text()),
                () -> assertTrue(page.page().text().contains("Pronouns they"), page.page()::text),
                () -> assertTrue(page.page().text().contains(upn), page.page()::text));
    }

    @Test
    void aUpnWithTheWrongLetterIsSaidAtItsField() {
        Reply page = save("names", form -> form.fill("Unique pupil number, UPN", "A801200001001"));
        assertAll(
                () -> assertTrue(errorAt(page, "edit:upn").contains("first letter does not go"), page::toString),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.child where id = ? and upn is not null", child)));
    }

    @Test
    void aDateOfBirthIn1066IsSaidAtItsField() {
        Reply page = save("names", form -> form.fill(LocalDate.of(1066, 10, 14)));
        assertTrue(
                errorAt(page, "edit:dateOfBirth").contains("the year must be from 1900 on, with 4 numbers")
                        || errorAt(page, "edit:dateOfBirth").contains("check the year"),
                page::toString);
    }

    @Test
    void aMoveKeepsTheSettingOfBeforeWithItsDays() {
        UUID second = given.setting("Second School " + family);
        given.change("update attune.child set setting_since = '2023-09-01' where id = ?", child);
        Reply page = save(
                "school", form -> form.set("edit:setting", second.toString()).fill(LocalDate.of(2025, 9, 1)));
        assertAll(
                () -> assertTrue(page.page().text().contains("Second School " + family), page.page()::text),
                () -> assertTrue(
                        page.page()
                                .text()
                                .contains("First School " + family + ", from 1 September 2023 to 1 September 2025"),
                        page.page()::text));
    }

    @Test
    void aMoveToADayBeforeTheyCameIsSaidAtItsField() {
        UUID second = given.setting("Second School " + family);
        given.change("update attune.child set setting_since = '2023-09-01' where id = ?", child);
        Reply page = save(
                "school", form -> form.set("edit:setting", second.toString()).fill(LocalDate.of(2022, 9, 1)));
        assertTrue(errorAt(page, "edit:since").contains("before they came"), page::toString);
    }

    @Test
    void aYearGroupThatIsNotThatOfTheAgeIsShown() {
        Reply page = save("school", form -> form.set("edit:yearOffset", "-1"));
        assertTrue(page.page().text().contains("Not with their age group"), page.page()::text);
    }

    @Test
    void specialEducationalHelpIsDated() {
        save("sen", form -> form.choose("SEN support").fill(LocalDate.of(2024, 1, 8)));
        Reply page = save("sen", form -> form.choose("EHC plan").fill(LocalDate.of(2026, 2, 3)));
        assertAll(
                () -> assertTrue(page.page().text().contains("EHC plan since 3 February 2026"), page.page()::text),
                () -> assertTrue(
                        page.page().text().contains("SEN support, from 8 January 2024 to 3 February 2026"),
                        page.page()::text));
    }

    @Test
    void languagesAndAnInterpreterAreShown() {
        Reply page = save("languages", form -> form.fill("Languages spoken at home", "Polish,  English")
                .choose("The family needs an interpreter")
                .fill("Interpreter for which language", "Polish"));
        assertAll(
                () -> assertTrue(page.page().text().contains("Polish, English"), page.page()::text),
                () -> assertTrue(page.page().text().contains("Needed: Polish"), page.page()::text));
    }

    @Test
    void aContactIsAddedAndWhoIsNotToBeContactedIsMarked() {
        Reply page = save("contact", form -> form.fill("Full name", "Sam Fisher")
                .fill("What they are to the child", "father")
                .choose("Do they hold parental responsibility?", "Yes")
                .choose("Do not contact this person")
                .fill("When and how it is safe to get in touch", "Through the social worker only"));
        assertAll(
                () -> assertTrue(page.page().text().contains("Sam Fisher"), page.page()::text),
                () -> assertTrue(page.page().select(".tag-stop").text().contains("Do not contact"), page.page()::text),
                () -> assertTrue(page.page().text().contains("Through the social worker only"), page.page()::text));
    }

    @Test
    void theBestWayToReachSomebodyIsOneThatIsKnown() {
        Reply page = save("contact", form -> form.fill("Full name", "Sam Fisher")
                .fill("What they are to the child", "father")
                .choose("Do they hold parental responsibility?", "No")
                .choose("Best way to reach them", "Post"));
        assertTrue(errorAt(page, "edit:preferredWay").contains("Fill in how to reach them"), page::toString);
    }

    @Test
    void whatMakesThemVulnerableIsDatedAndSaysItsSource() {
        Reply page = save("vulnerability", form -> form.fill("What is it?", "Looked after")
                .set("edit:from-day", "3")
                .set("edit:from-month", "2")
                .set("edit:from-year", "2025")
                .fill("Who says so", "Virtual School’s list"));
        assertAll(
                () -> assertTrue(page.page().text().contains("Looked after"), page.page()::text),
                () -> assertTrue(page.page().text().contains("From 3 February 2025"), page.page()::text),
                () -> assertTrue(page.page().text().contains("Source: Virtual School’s list"), page.page()::text));
    }

    @Test
    void somethingElseThatMakesThemVulnerableIsDescribed() {
        Reply page = save("vulnerability", form -> form.fill("What is it?", "Other")
                .set("edit:from-day", "3")
                .set("edit:from-month", "2")
                .set("edit:from-year", "2025")
                .fill("Who says so", "Their mother"));
        assertEquals("Error: Say what it is", errorAt(page, "edit:described"));
    }

    @Test
    void whoeverSavesSecondIsShownWhatTheFirstSavedAndMayKeepTheirs() {
        String address = address("languages");
        Form second = principal.form(principal.open(address), "edit").fill("Languages spoken at home", "Urdu");
        save("languages", form -> form.fill("Languages spoken at home", "Polish"));
        Reply told = principal.send(address, second.press("Save"));
        assertAll(
                () -> assertTrue(told.page().text().contains("Somebody else saved this first"), told.page()::text),
                () -> assertTrue(told.page().text().contains("languages at home “Polish”"), told.page()::text),
                () -> assertEquals(List.of("Polish"), languages()));
        Reply saved = principal.send(address, principal.form(told, "edit").press("Save"));
        assertAll(
                () -> assertTrue(saved.page().text().contains("Saved."), saved.page()::text),
                () -> assertEquals(List.of("Urdu"), languages()));
    }

    @Test
    void aSencoChangesTheRecordOfAChildOfTheirsAndOfNoOther() {
        Visitor theirs = given.senco(setting);
        Visitor another = given.senco(given.setting("Another " + Given.word()));
        assertAll(
                () -> assertEquals(200, theirs.open(address("names")).status()),
                () -> assertEquals(404, another.open(address("names")).status()));
    }

    @Test
    void aYoungPersonsRightsAreFlagged() {
        given.change(
                "update attune.child set date_of_birth = ?::date where id = ?",
                LocalDate.now().minusYears(16).toString(),
                child);
        Reply page = principal.open("/children/view.xhtml?id=" + child);
        assertTrue(page.page().text().contains("They decide about our work themselves"), page.page()::text);
    }

    private List<String> languages() {
        return given.texts("select home_languages from attune.child where id = ?", child);
    }

    private String address(String page) {
        return "/children/" + page + ".xhtml?id=" + child;
    }

    private Reply save(String page, java.util.function.UnaryOperator<Form> filled) {
        Form form = principal.form(principal.open(address(page)).expect(200), "edit");
        return principal.send(address(page), filled.apply(form).press("Save"));
    }

    private static String errorAt(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }

    /** A right one that no other test uses. */
    static String upn() {
        String letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
        String rest = String.format(
                "%012d", java.util.concurrent.ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        int sum = 0;
        for (int i = 0; i < rest.length(); i++) {
            sum += (i + 2) * (rest.charAt(i) - '0');
        }
        assertFalse(rest.isEmpty());
        return letters.charAt(sum % letters.length()) + rest;
    }
}

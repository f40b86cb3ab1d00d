package org.attune.tests.ledger;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.ActivityForms;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.junit.jupiter.api.Test;

/** Traded hours on the kernel's ledger: what the office and a setting see of it. */
@AttuneTest
class TradedHoursTest {

    private final Attune attune;

    TradedHoursTest(Attune attune) {
        this.attune = attune;
    }

    private static String statement(UUID setting) {
        return "/plugins/traded-hours/statement.xhtml?setting=" + setting;
    }

    private static String link(Reply page, String words) {
        return page.page().select("a").stream()
                .filter(a -> a.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link " + words + " on " + page))
                .attr("href");
    }

    /** Opens the form behind the first link that says so, and sends it with a reason. */
    private static Reply undo(Visitor office, UUID setting, String words, String button, String reason) {
        String address = link(office.open(statement(setting)), words);
        Form form =
                office.form(office.open(address), "refund").fill("Why?", reason).press(button);
        return office.send(address, form);
    }

    @Test
    void aPurchaseThatWasAMistakeIsTakenBackOnceAndTheSettingReadsWhy() {
        Authority luton = attune.at("luton");
        Given given = new Given(attune, luton);
        UUID setting = given.setting("Traded " + Given.word());
        Visitor office = luton.signedIn("principal");
        String address = "/plugins/traded-hours/purchase.xhtml";
        Form form = office.form(office.open(address), "purchase")
                .set("purchase:setting", setting.toString())
                .fill("Hours", "200")
                .press("Add the hours");
        office.sendOnce(address, form).expect(302);
        office.sendOnce(address, form);
        UUID account = new TimeAccounts(given).of(setting, TimeAccounts.thisYear());
        assertEquals(200 * 60, new TimeAccounts(given).available(account), "sent twice");
        Reply without = undo(office, setting, "Take back", "Take the purchase back", " ");
        assertTrue(without.page().text().contains("Say why"), without::toString);
        String mistake = link(office.open(statement(setting)), "Take back");
        Reply done = undo(office, setting, "Take back", "Take the purchase back", "Twenty, not two hundred");
        Reply senco = given.senco(setting).open(statement(setting)).expect(200);
        assertAll(
                () -> assertTrue(done.page().text().contains("Purchase taken back"), done::toString),
                () -> assertEquals(0, new TimeAccounts(given).available(account)),
                () -> assertTrue(senco.page().text().contains("Twenty, not two hundred"), senco::toString),
                () -> assertTrue(senco.page().text().contains("Taken back: Hours bought"), senco::toString),
                () -> assertEquals(404, office.open(mistake).status()),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from plugin_traded_hours.agreement where account_id = ?", account)));
    }

    @Test
    void whatGoesBelowZeroSaysWhyAndIsGivenBackWhole() {
        Authority miltonKeynes = attune.at("milton-keynes");
        Given given = new Given(attune, miltonKeynes);
        UUID setting = given.setting("Traded " + Given.word());
        UUID involvement = given.involvement(setting, Given.word(), "ep");
        ActivityForms forms = new ActivityForms(miltonKeynes.signedIn("ep"), involvement);
        forms.send(forms.observation()).expect(302);
        UUID account = new TimeAccounts(given).of(setting, TimeAccounts.thisYear());
        // Half an hour with ten minutes' preparation, rounded up to the half hour.
        assertEquals(-60, new TimeAccounts(given).available(account));
        Reply tooMuch = forms.send(forms.today("Observation", 3, 0));
        assertTrue(tooMuch.page().text().contains("has used 1 hour more than"), tooMuch::toString);
        Visitor office = miltonKeynes.signedIn("principal");
        Reply shown = office.open(statement(setting)).expect(200);
        undo(office, setting, "Give back", "Give the hours back", "The service bears it");
        JsonNode lines = miltonKeynes
                .program()
                .get("plugins/traded-hours/statement?setting=" + setting)
                .expect(200)
                .json()
                .path("lines");
        assertAll(
                () -> assertTrue(
                        shown.page().text().contains("Work that had been agreed is done before more hours are bought"),
                        shown::toString),
                () -> assertEquals(0, new TimeAccounts(given).available(account)),
                () -> assertEquals("REFUNDED", lines.path(0).path("kind").asText(), lines::toString),
                () -> assertEquals(60, lines.path(0).path("minutes").asInt(), lines::toString),
                () -> assertEquals("CHARGED", lines.path(1).path("kind").asText(), lines::toString));
    }
}

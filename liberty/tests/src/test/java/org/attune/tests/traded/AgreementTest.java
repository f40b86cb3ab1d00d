package org.attune.tests.traded;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.junit.jupiter.api.Test;

/** Agreements: drafted and sent by the office, agreed to or declined by the setting, and nothing of it changes any more. */
@AttuneTest
class AgreementTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Sales sales;
    private final Visitor office;
    private final UUID setting;
    private final Visitor senco;

    AgreementTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        sales = new Sales(luton, given);
        office = luton.signedIn("support");
        setting = given.setting("Buying " + Given.word());
        senco = given.senco(setting);
    }

    private Reply agree(UUID contract, Form form) {
        return senco.sendOnce(Sales.page("contract", contract), form);
    }

    private String invoices(UUID contract) {
        return given.texts(
                        "select count(*) || ' invoices, ' || sum(i.net_pence) || ' pence, ' || string_agg(distinct i.state, ' ')"
                                + " from attune.invoice i join plugin_traded_hours.contract c on c.tenant_id = i.tenant_id and"
                                + " c.account_id = i.account_id where c.id = ?",
                        contract)
                .get(0);
    }

    @Test
    void whatTheSettingAgreesToIsWhatWasSentAndItsHoursAndInvoicesAreThereAtOnce() {
        UUID price = sales.price("HOURS");
        Form form = sales.form(setting, price, "10")
                .set("draft:discount", sales.discount(price))
                .set("draft:buysWith", "A trust of a test")
                .set("draft:instalments", "3");
        UUID contract = Sales.id(sales.draft(form).expect(302));
        assertEquals(404, senco.open(Sales.page("contract", contract)).status(), "a draft is the office's");
        sales.send(contract).expect(302);
        String text = sales.text(contract);
        Reply home = senco.open("/index.xhtml").expect(200);
        Reply shown = senco.open(Sales.page("contract", contract)).expect(200);
        Form answer = sales.agreeing(senco, contract, "SENCO");
        agree(contract, answer).expect(302);
        Reply again = agree(contract, answer);
        UUID account = new TimeAccounts(given).of(setting, TimeAccounts.thisYear());
        Reply after = office.open(Sales.page("contract", contract)).expect(200);
        assertAll(
                () -> assertTrue(text.contains("10 hours"), text),
                () -> assertTrue(text.contains("Price: £912.00 without VAT"), text),
                () -> assertTrue(text.contains("A trust of a test"), text),
                () -> assertTrue(text.contains("3 equal instalments, one every 4 months"), text),
                () -> assertTrue(text.contains("Psychological advice"), text),
                () -> assertTrue(home.page().text().contains("waits for your answer"), home::text),
                () -> assertTrue(shown.page().select("#text").text().contains("£912.00"), shown::text),
                () -> assertFalse(again.isRedirect() && again.target().contains("error"), again::toString),
                () -> assertEquals(600, new TimeAccounts(given).available(account)),
                () -> assertEquals("3 invoices, 91200 pence, DRAFT", invoices(contract)),
                () -> assertEquals(text, sales.text(contract)),
                () -> assertTrue(after.page().text().contains("Ms Robin Sample (SENCO)"), after::text),
                () -> assertTrue(luton.signedIn("principal")
                        .open("/notices/list.xhtml")
                        .text()
                        .contains("A setting has agreed to buy hours")));
    }

    @Test
    void onceItIsAgreedToNobodyAgreesDeclinesOrWithdrawsItAgain() {
        UUID contract = sales.sent(setting, sales.price("HOURS"), "2");
        Visitor other = given.senco(setting);
        Form late = sales.agreeing(other, contract, "HEAD");
        Form withdrawal = office.form(
                        office.open(Sales.page("contract", contract)).expect(200), "withdraw")
                .fill("Why?", "A mistake")
                .press("Withdraw it");
        sales.agreed(senco, contract);
        Reply twice = other.sendOnce(Sales.page("contract", contract), late);
        Reply withdrawn = office.sendOnce(Sales.page("contract", contract), withdrawal);
        assertAll(
                () -> assertTrue(twice.page().text().contains("has gone on meanwhile: Agreed"), twice::text),
                () -> assertTrue(withdrawn.page().text().contains("has gone on meanwhile: Agreed"), withdrawn::text),
                () -> assertEquals(List.of("AGREED"), sales.state(contract)),
                () -> assertEquals(
                        120,
                        new TimeAccounts(given)
                                .available(new TimeAccounts(given).of(setting, TimeAccounts.thisYear()))));
    }

    @Test
    void whatIsDeclinedOrWithdrawnSaysWhyAndBooksNothing() {
        UUID declined = sales.sent(setting, sales.price("HOURS"), "2");
        String address = Sales.page("contract", declined);
        Reply without = senco.sendOnce(
                address, senco.form(senco.open(address).expect(200), "decline").press("Decline it"));
        senco.sendOnce(
                        address,
                        senco.form(senco.open(address).expect(200), "decline")
                                .fill("Why?", "The governors said no")
                                .press("Decline it"))
                .expect(302);
        UUID withdrawn = sales.sent(setting, sales.price("HOURS"), "3");
        String other = Sales.page("contract", withdrawn);
        office.sendOnce(
                        other,
                        office.form(office.open(other).expect(200), "withdraw")
                                .fill("Why?", "Sent in error")
                                .press("Withdraw it"))
                .expect(302);
        assertAll(
                () -> assertTrue(without.page().text().contains("Say why, in a few words"), without::text),
                () -> assertTrue(office.open(address).text().contains("The governors said no")),
                () -> assertTrue(senco.open(other).text().contains("Sent in error")),
                () -> assertEquals(
                        0, senco.open(other).page().select("form#agree").size()),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.ledger_account where setting_id = ?", setting)));
    }

    @Test
    void moreHoursInMidYearAreATopUpAndOneWaitsAtATime() {
        UUID first = sales.sent(setting, sales.price("HOURS"), "2");
        UUID second = sales.draft(setting, sales.price("HOURS"), "3");
        Reply waits = sales.send(second);
        sales.agreed(senco, first);
        sales.send(second).expect(302);
        sales.agreed(senco, second);
        assertAll(
                () -> assertTrue(waits.page().text().contains("waits for this setting’s answer"), waits::text),
                () -> assertEquals(
                        List.of("YEAR", "TOP_UP"),
                        given.texts(
                                "select kind from plugin_traded_hours.contract where setting_id = ? order by number",
                                setting)),
                () -> assertEquals(
                        300,
                        new TimeAccounts(given)
                                .available(new TimeAccounts(given).of(setting, TimeAccounts.thisYear()))));
    }

    @Test
    void whatIsMissingOrCannotBeIsSaidAtTheField() {
        UUID price = sales.price("HOURS");
        UUID contract = sales.sent(setting, price, "2");
        Reply empty = agree(
                contract,
                senco.form(senco.open(Sales.page("contract", contract)), "agree")
                        .set("agree:yes", "Agree"));
        String trust = sales.discount(price);
        Reply alone = sales.draft(sales.form(setting, price, "2").set("draft:discount", trust));
        assertAll(
                () -> assertTrue(at(empty, "agree:name").contains("Enter your name"), empty::text),
                () -> assertTrue(at(empty, "agree:as").contains("Choose what you are"), empty::text),
                () -> assertTrue(at(empty, "agree:mayAgree").contains("Tick this"), empty::text),
                () -> assertTrue(at(alone, "draft:buysWith").contains("Say with which trust"), alone::text),
                () -> assertTrue(quantity("-3").contains("Enter a whole number")),
                () -> assertTrue(quantity("0").contains("Enter a whole number")),
                () -> assertTrue(quantity("1.5").contains("Enter a whole number")),
                () -> assertTrue(quantity("9999").contains("Enter a whole number")),
                () -> assertEquals(List.of("SENT"), sales.state(contract)));
    }

    private String quantity(String typed) {
        return at(sales.draft(sales.form(setting, sales.price("HOURS"), typed)), "draft:quantity");
    }

    private static String at(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }

    @Test
    void anothersAgreementIsNotThereForAnybodyElse() {
        UUID contract = sales.sent(setting, sales.price("HOURS"), "2");
        String address = Sales.page("contract", contract);
        Visitor stranger = given.senco(given.setting("Other " + Given.word()));
        assertAll(
                () -> assertEquals(404, stranger.open(address).status()),
                () -> assertEquals(
                        404,
                        attune.at("milton-keynes")
                                .signedIn("principal")
                                .open(address)
                                .status()),
                () -> assertEquals(403, luton.signedIn("ep").open(address).status()),
                () -> assertEquals(403, senco.open(Sales.ROOT + "sold.xhtml").status()),
                () -> assertEquals(403, senco.open(Sales.ROOT + "draft.xhtml").status()),
                () -> assertFalse(
                        stranger.open(Sales.ROOT + "contracts.xhtml").text().contains(contract.toString())));
    }

    @Test
    void theDatabaseKeepsWhatWasSentAndLetsNobodyAgreeForAnother() {
        UUID contract = sales.sent(setting, sales.price("HOURS"), "2");
        String agree =
                "update plugin_traded_hours.contract c set state = 'AGREED', answered_at = now(), answered_as = 'HEAD',"
                        + " answered_by = a.id, account_id = (select id from attune.ledger_account limit 1), credit_id ="
                        + " (select id from attune.ledger_transaction limit 1) from attune.account a where c.id = ? and a.email = ?";
        assertAll(
                () -> refused("update plugin_traded_hours.contract set text = 'Other words' where id = ?", contract),
                () -> refused("update plugin_traded_hours.contract set net_pence = 1 where id = ?", contract),
                () -> refused("update plugin_traded_hours.contract set state = 'DRAFT' where id = ?", contract),
                () -> refused("delete from plugin_traded_hours.contract where id = ?", contract),
                () -> assertThrows(
                        Exception.class,
                        () -> given.changeAs(luton.email("support"), agree, contract, luton.email("support"))),
                () -> assertThrows(
                        Exception.class,
                        () -> given.changeAs(luton.email("senco"), agree, contract, luton.email("senco"))),
                () -> assertEquals(List.of("SENT"), sales.state(contract)));
    }

    private void refused(String change, UUID contract) {
        assertThrows(Exception.class, () -> given.change(change, contract), change);
    }

    /** Two authorities at once: in Luton the SENCO agrees to hours; in Milton Keynes the head, with an order number, to blocks. */
    @Test
    void inAnotherAuthorityTheHeadAgreesToBlocksUnderAnOrderNumber() {
        UUID here = sales.sent(setting, sales.price("HOURS"), "2");
        agree(here, sales.agreeing(senco, here, "SENCO").set("agree:orderNumber", ""))
                .expect(302);
        Authority city = attune.at("milton-keynes");
        Given there = new Given(attune, city);
        Sales theirs = new Sales(city, there);
        UUID school = there.setting("Commissioning " + Given.word());
        Visitor head = there.senco(school);
        UUID contract = theirs.sent(school, theirs.price("BLOCK"), "2");
        String address = Sales.page("contract", contract);
        Reply asSenco = head.sendOnce(address, theirs.agreeing(head, contract, "SENCO"));
        Reply without =
                head.sendOnce(address, theirs.agreeing(head, contract, "HEAD").set("agree:orderNumber", ""));
        theirs.agreed(head, contract);
        assertAll(
                () -> assertEquals(List.of("AGREED"), sales.state(here)),
                () -> assertTrue(at(asSenco, "agree:as").contains("Here the head of a setting agrees"), asSenco::text),
                () -> assertTrue(
                        at(without, "agree:orderNumber").contains("Enter your purchase order number"), without::text),
                () -> assertTrue(theirs.text(contract).contains("2 blocks, 12 hours together"), theirs.text(contract)),
                () -> assertEquals(
                        720,
                        new TimeAccounts(there)
                                .available(new TimeAccounts(there).of(school, TimeAccounts.thisYear()))));
    }

    @Test
    void aProgramDraftsOnceAndSendsAndPeopleAnswer() {
        String body = "{\"settingId\": \"" + setting + "\", \"priceId\": \"" + sales.price("HOURS")
                + "\", \"quantity\": 4, \"submissionId\": \"" + UUID.randomUUID() + "\"}";
        String path = "plugins/traded-hours/agreements";
        Reply first = luton.program().post(path, body).expect(201);
        Reply again = luton.program().post(path, body).expect(201);
        String id = first.json().path("id").asText();
        Reply sent = luton.program().post(path + "/" + id + "/sending", "").expect(200);
        Reply twice = luton.program().post(path + "/" + id + "/sending", "");
        Reply list = luton.program().get(path).expect(200);
        assertAll(
                () -> assertEquals(id, again.json().path("id").asText()),
                () -> assertEquals("SENT", sent.json().path("state").asText()),
                () -> assertEquals(240, sent.json().path("minutes").asInt()),
                () -> assertEquals(422, twice.status(), twice::toString),
                () -> assertTrue(list.text().contains(id)),
                () -> assertEquals(422, luton.program().post(path, "{}").status()));
    }

    @Test
    void whereItIsOffThereIsNoTraceOfIt() {
        Authority kent = attune.at("kent");
        Visitor principal = kent.signedIn("principal");
        assertAll(
                () -> assertFalse(principal.open("/index.xhtml").text().contains("Traded hours")),
                () -> assertEquals(
                        404, principal.open(Sales.ROOT + "contracts.xhtml").status()),
                () -> assertEquals(
                        404, principal.open(Sales.ROOT + "sold.xhtml").status()),
                () -> assertEquals(
                        404,
                        kent.program().get("plugins/traded-hours/agreements").status()),
                () -> assertFalse(kent.program().get("openapi").text().contains("traded-hours")));
    }
}

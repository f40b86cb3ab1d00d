package org.attune.tests.traded;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

/** What is sold: at prices that stay, never more than there is, and also as it is used. */
@AttuneTest
class SellingTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Sales sales;

    SellingTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        sales = new Sales(luton, given);
    }

    @Test
    void anIssuedPriceNeverChangesAndAnotherVersionTakesItsPlace() {
        int next = TimeAccounts.thisYear() + 1;
        UUID first = sales.issue(next, "Hour " + Given.word(), "90");
        UUID setting = given.setting("Buying " + Given.word());
        UUID contract = sales.draft(setting, sales.price("HOURS", next), "2");
        Visitor office = luton.signedIn("support");
        UUID second = sales.issue(next, "Hour " + Given.word(), "95.50");
        Reply replaced = sales.send(contract);
        Reply shown = given.senco(setting).open(Sales.page("offer", second)).expect(200);
        assertAll(
                () -> assertEquals(
                        404, office.open(Sales.page("offer-edit", first)).status()),
                () -> assertTrue(replaced.page().text().contains("Another version of this price list"), replaced::text),
                () -> assertTrue(shown.page().select("#prices").text().contains("£95.50"), shown::text),
                () -> assertTrue(shown.page().select("#costs").text().contains("Writing up free"), shown::text),
                () -> assertThrows(
                        Exception.class,
                        () -> given.change(
                                "update plugin_traded_hours.offer_price set pence = 1 where offer_id = ?", first)),
                () -> assertThrows(
                        Exception.class,
                        () -> given.change("delete from plugin_traded_hours.offer_price where offer_id = ?", first)),
                () -> assertThrows(
                        Exception.class,
                        () -> given.change("update plugin_traded_hours.offer set core = 'All' where id = ?", first)));
    }

    @Test
    void aDraftIsTheOfficesAndWhatIsWrongIsSaidAtTheField() {
        UUID draft = sales.started(TimeAccounts.thisYear() + 1);
        Visitor office = luton.signedIn("support");
        String address = Sales.page("offer-edit", draft);
        Form price = office.form(office.open(address).expect(200), "price")
                .set("price:kind", "BLOCK")
                .fill("What is it called?", "Block " + Given.word())
                .fill("Hours of a block", "-6")
                .fill("Price of one, in pounds without VAT", "100000000")
                .press("Add the price");
        Reply wrong = office.sendOnce(address, price);
        Form discount = office.form(office.open(address).expect(200), "discount")
                .set("discount:discountKind", "TRUST")
                .fill("What is the discount called?", "<b>All</b>")
                .fill("Per cent", "101")
                .press("Add the discount");
        Reply much = office.sendOnce(address, discount);
        assertAll(
                () -> assertEquals(
                        404,
                        luton.signedIn("senco").open(Sales.page("offer", draft)).status()),
                () -> assertTrue(wrong.page().text().contains("Enter how many hours a block has"), wrong::text),
                () -> assertTrue(wrong.page().text().contains("Enter a price in pounds"), wrong::text),
                () -> assertTrue(much.page().text().contains("Enter a number up to 100"), much::text));
    }

    /** Milton Keynes sells so many hours of a year: no other test sells those of the next one. */
    @Test
    void ofTwoWhoSellTheLastHoursAtOnceOneSellsThemAndTheOtherIsTold() {
        Authority city = attune.at("milton-keynes");
        Given there = new Given(attune, city);
        Sales theirs = new Sales(city, there);
        int next = TimeAccounts.thisYear() + 1;
        theirs.issue(next, "Hour " + Given.word(), "80");
        UUID price = theirs.price("HOURS", next);
        theirs.sent(there.setting("Buying " + Given.word()), price, "1000");
        UUID one = theirs.draft(there.setting("Buying " + Given.word()), price, "400");
        UUID two = theirs.draft(there.setting("Buying " + Given.word()), price, "400");
        Visitor support = city.signedIn("support");
        Visitor principal = city.signedIn("principal");
        Form mine = theirs.sending(support, one);
        Form yours = theirs.sending(principal, two);
        CompletableFuture<Reply> first =
                CompletableFuture.supplyAsync(() -> support.sendOnce(Sales.page("contract", one), mine));
        CompletableFuture<Reply> second =
                CompletableFuture.supplyAsync(() -> principal.sendOnce(Sales.page("contract", two), yours));
        List<Reply> told = List.of(first.join(), second.join()).stream()
                .filter(reply -> !reply.isRedirect())
                .toList();
        Reply shown = principal.open(Sales.ROOT + "sold.xhtml?year=" + next).expect(200);
        assertAll(
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertTrue(
                        told.get(0).page().text().contains("The service has 100 hours left to sell"), told::toString),
                () -> assertTrue(shown.page().text().contains("100 hours left to sell"), shown::text),
                () -> assertTrue(shown.page().select("#hours").text().contains("1400:00"), shown::text));
    }

    @Test
    void whoPaysAsTheyGoPaysForWhatWasUsedUpToWhatWasAgreed() {
        UUID setting = given.setting("Buying " + Given.word());
        Visitor senco = given.senco(setting);
        ActivityForms work = new ActivityForms(luton.signedIn("ep"), given.involvement(setting, Given.word(), "ep"));
        Reply before = work.send(work.observation());
        UUID contract = sales.sent(setting, sales.price("PAY_AS_YOU_GO"), "1");
        sales.agreed(senco, contract);
        work.send(work.observation()).expect(302);
        Reply more = work.send(work.today("Consultation", 1, 0));
        Visitor office = luton.signedIn("support");
        String address = Sales.page("contract", contract);
        Form invoice = office.form(office.open(address).expect(200), "invoice").press("Draft an invoice");
        office.sendOnce(address, invoice).expect(302);
        Reply after = office.open(address).expect(200);
        assertAll(
                () -> assertTrue(before.page().text().contains("has no hours left"), before::text),
                () -> assertTrue(more.page().text().contains("has no hours left"), more::text),
                () -> assertTrue(after.page().select("#uses").text().contains("£56.00"), after::text),
                () -> assertTrue(after.page().select("#uses").text().contains("On an invoice"), after::text),
                () -> assertEquals(0, after.page().select("form#invoice").size()),
                () -> assertEquals(
                        List.of("5600"),
                        given.texts(
                                "select i.net_pence from attune.invoice i join plugin_traded_hours.contract c on c.tenant_id ="
                                        + " i.tenant_id and c.account_id = i.account_id where c.id = ?",
                                contract)));
    }

    @Test
    void incomeIsShownAgainstThePlan() {
        UUID setting = given.setting("Buying " + Given.word());
        sales.agreed(given.senco(setting), sales.sent(setting, sales.price("HOURS"), "1"));
        Visitor principal = luton.signedIn("principal");
        String address = Sales.ROOT + "sold.xhtml";
        Reply wrong = principal.sendOnce(
                address,
                principal
                        .form(principal.open(address).expect(200), "plan")
                        .set("plan:planned", "-1")
                        .press("Save the plan"));
        principal
                .sendOnce(
                        address,
                        principal
                                .form(principal.open(address).expect(200), "plan")
                                .set("plan:planned", "£80,000")
                                .press("Save the plan"))
                .expect(302);
        Reply shown = principal.open(address).expect(200);
        assertAll(
                () -> assertTrue(wrong.page().text().contains("Enter an amount in pounds"), wrong::text),
                () -> assertTrue(shown.page().select("#income").text().contains("£80,000.00"), shown::text),
                () -> assertTrue(shown.page().text().contains("% of the plan"), shown::text),
                () -> assertTrue(shown.page().select("#kinds").text().contains("Hours for the year"), shown::text));
    }
}

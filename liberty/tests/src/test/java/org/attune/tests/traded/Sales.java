package org.attune.tests.traded;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;

/** Price lists and agreements of one test, and the plugin's forms as people fill them in. */
public final class Sales {

    public static final String ROOT = "/plugins/traded-hours/";

    private final Given given;
    private final Visitor office;

    public Sales(Authority authority, Given given) {
        this.given = given;
        office = authority.signedIn("support");
    }

    /** The address of a page about one thing. */
    public static String page(String name, UUID id) {
        return ROOT + name + ".xhtml?id=" + id;
    }

    /** A price of the newest list of this school year. */
    public UUID price(String kind) {
        return price(kind, TimeAccounts.thisYear());
    }

    UUID price(String kind, int year) {
        return UUID.fromString(given.texts(
                        "select p.id from plugin_traded_hours.offer_price p join plugin_traded_hours.offer o on o.tenant_id ="
                                + " p.tenant_id and o.id = p.offer_id where o.state = 'ISSUED' and o.academic_year = ? and p.kind = ?"
                                + " order by o.number desc, p.id limit 1",
                        year,
                        kind)
                .get(0));
    }

    /** The first discount of the list that a price is of. */
    String discount(UUID price) {
        return given.texts(
                        "select d.id from plugin_traded_hours.offer_discount d join plugin_traded_hours.offer_price p on"
                                + " p.tenant_id = d.tenant_id and p.offer_id = d.offer_id where p.id = ? order by d.id limit 1",
                        price)
                .get(0);
    }

    /** The form that drafts an agreement. */
    Form form(UUID setting, UUID price, String quantity) {
        return office.form(office.open(ROOT + "draft.xhtml").expect(200), "draft")
                .set("draft:setting", setting.toString())
                .set("draft:price", price.toString())
                .fill("How many?", quantity)
                .press("Save the draft");
    }

    Reply draft(Form form) {
        return office.sendOnce(ROOT + "draft.xhtml", form);
    }

    /** An agreement that nobody but the office sees. */
    public UUID draft(UUID setting, UUID price, String quantity) {
        return id(draft(form(setting, price, quantity)).expect(302));
    }

    Reply send(UUID contract) {
        return office.sendOnce(page("contract", contract), sending(office, contract));
    }

    Form sending(Visitor who, UUID contract) {
        return who.form(who.open(page("contract", contract)).expect(200), "send")
                .press("Send it");
    }

    /** One that waits for its setting. */
    public UUID sent(UUID setting, UUID price, String quantity) {
        UUID contract = draft(setting, price, quantity);
        send(contract).expect(302);
        return contract;
    }

    /** The form in which somebody agrees, who is this at the setting. */
    Form agreeing(Visitor who, UUID contract, String as) {
        Form form = who.form(who.open(page("contract", contract)).expect(200), "agree")
                .fill("Your name", "Ms Robin Sample")
                .set("agree:as", as)
                .set("agree:mayAgree", "true");
        form.set("agree:orderNumber", "PO-" + Given.word());
        return form.set("agree:yes", "Agree");
    }

    public void agreed(Visitor who, UUID contract) {
        who.sendOnce(page("contract", contract), agreeing(who, contract, "HEAD"))
                .expect(302);
    }

    /** A price list for a year, issued, with one price by the hour or block and none else where it is the year's first. */
    UUID issue(int year, String title, String pounds) {
        UUID offer = started(year);
        String address = page("offer-edit", offer);
        office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "price")
                                .set("price:kind", "HOURS")
                                .fill("What is it called?", title)
                                .fill("Price of one, in pounds without VAT", pounds)
                                .press("Add the price"))
                .expect(302);
        office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "issue").press("Issue the price list"))
                .expect(302);
        return offer;
    }

    /** The draft of a year's price list. */
    public UUID started(int year) {
        String address = ROOT + "offers.xhtml";
        return id(office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "start")
                                .set("start:year", Integer.toString(year))
                                .press("Start it"))
                .expect(302));
    }

    /** The address of a setting's plan of this year. */
    public static String plan(UUID setting) {
        return ROOT + "plan.xhtml?setting=" + setting;
    }

    /** The form that plans hours of this year. */
    Form planning(Visitor who, UUID setting, String kind, String hours) {
        return who.form(who.open(plan(setting)).expect(200), "need")
                .set("need:term", "SUMMER")
                .fill("What is it for?", "Need " + Given.word())
                .set("need:kind", kind)
                .fill("How many hours?", hours)
                .press("Plan it");
    }

    /** Something that is planned for a setting, which has bought hours; its id. */
    public UUID planned(Visitor who, UUID setting) {
        who.sendOnce(plan(setting), planning(who, setting, "CONSULTATION", "1")).expect(302);
        return UUID.fromString(given.texts(
                        "select id from plugin_traded_hours.planned_need where setting_id = ? order by id desc limit 1",
                        setting)
                .get(0));
    }

    List<String> state(UUID contract) {
        return given.texts("select state from plugin_traded_hours.contract where id = ?", contract);
    }

    String text(UUID contract) {
        return given.texts("select text from plugin_traded_hours.contract where id = ?", contract)
                .get(0);
    }

    static UUID id(Reply redirect) {
        return UUID.fromString(redirect.target().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1"));
    }
}

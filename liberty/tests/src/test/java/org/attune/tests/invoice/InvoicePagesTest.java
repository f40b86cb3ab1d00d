package org.attune.tests.invoice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** The office takes an order, issues its invoice, marks it as paid and cancels it; the setting sees its own. */
@AttuneTest
class InvoicePagesTest {

    private static final String LIST = "/invoices/list.xhtml";

    private final Authority luton;
    private final Given given;
    private final Orders orders;
    private final Visitor office;

    InvoicePagesTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        orders = new Orders(luton, given);
        office = luton.signedIn("support");
    }

    private static String page(String name, Object id) {
        return "/invoices/" + name + ".xhtml?id=" + id;
    }

    private Reply step(String name, UUID id, String button) {
        String address = page(name, id);
        return office.send(
                address, office.form(office.open(address).expect(200), name).press(button));
    }

    private Form order() {
        String address = "/invoices/order.xhtml?account=" + orders.account();
        return office.form(office.open(address).expect(200), "order")
                .fill("The setting’s purchase order number", "PO 4711")
                .fill("Who ordered it?", "Mrs Begum")
                .fill("Hours", "7.5")
                .fill("Price without VAT, in pounds", "£1,234.50")
                .press("Save and draft the invoice");
    }

    private Reply send(Form form) {
        return office.send("/invoices/order.xhtml?account=" + orders.account(), form);
    }

    @Test
    void anOrderBecomesAnInvoiceThatIsIssuedPaidAndCancelled() throws IOException {
        Reply statement = office.open("/ledger/statement.xhtml?account=" + orders.account());
        assertTrue(statement.text().contains("Enter an order"), statement::text);
        Form form = order();
        Reply draft = send(form);
        send(form);
        assertAll(
                () -> assertTrue(draft.text().contains("PO 4711"), draft::text),
                () -> assertTrue(draft.text().contains("£1,481.40"), draft::text),
                () -> assertTrue(draft.text().contains("7:30"), draft::text),
                () -> assertEquals(
                        1,
                        given.number("select count(*) from attune.invoice where account_id = ?", orders.account()),
                        "sent twice"));
        UUID id = UUID.fromString(given.texts("select id from attune.invoice where account_id = ?", orders.account())
                .get(0));
        Visitor senco = given.senco(orders.setting());
        assertEquals(404, senco.open(page("view", id)).status(), "a draft is the office's");

        Reply issued = step("issue", id, "Issue it");
        assertTrue(
                issued.page().title().matches("Invoice 20\\d\\d-\\d{5}.*"),
                issued.page().title());
        assertTrue(issued.text().contains("To be paid"), issued::text);
        Reply notices = senco.open("/notices/list.xhtml");
        assertTrue(notices.text().contains("There is an invoice for"), notices::text);
        Reply mine = senco.open(page("view", id)).expect(200);
        assertAll(
                () -> assertTrue(senco.open(LIST).text().contains("£1,481.40")),
                () -> assertFalse(mine.text().contains("Mark as paid"), mine::text),
                () -> assertEquals(403, senco.open(page("paid", id)).status()),
                () -> assertEquals(
                        404,
                        given.senco(given.setting("Other " + Given.word()))
                                .open(page("view", id))
                                .status()));

        String paid = page("paid", id);
        Reply without = office.send(paid, office.form(office.open(paid), "paid").press("Save"));
        assertTrue(without.text().contains("Enter the finance system’s reference"), without::text);
        Reply done = office.send(
                paid,
                office.form(office.open(paid), "paid")
                        .fill("The finance system’s reference", "BACS 99")
                        .press("Save"));
        assertTrue(done.text().contains("BACS 99"), done::text);

        String cancel = page("cancel", id);
        Reply note = office.send(
                cancel,
                office.form(office.open(cancel), "cancel")
                        .fill("Why?", "The hours were for another school")
                        .press("Cancel it with a credit note"));
        assertTrue(note.page().title().startsWith("Credit note 20"), note.page().title());
        String pdf = pdf(senco.open("/invoices/invoice.pdf?id=" + id).expect(200));
        String notePdf =
                pdf(office.open(note.page().select("a[href*=invoice.pdf]").attr("href"))
                        .expect(200));
        assertAll(
                () -> assertTrue(pdf.contains("£1,481.40") && pdf.contains("PO 4711"), pdf),
                () -> assertTrue(notePdf.contains("−£1,481.40") && notePdf.contains("another school"), notePdf),
                () -> assertTrue(office.open(page("view", id)).text().contains("It was cancelled by")),
                () -> assertTrue(
                        office.open(LIST + "?state=cancelled").text().contains("Invoiced"),
                        "the list of those that are cancelled"));
    }

    private static String pdf(Reply reply) throws IOException {
        try (PDDocument document = Loader.loadPDF(reply.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whatCannotBeRightIsSaidAtTheField() {
        Reply wrong = send(order().fill("Hours", "many").fill("Price without VAT, in pounds", "1.2.3"));
        Reply vat = send(order().fill("VAT, in per cent", "200"));
        assertAll(
                () -> assertTrue(wrong.text().contains("Enter how many hours were ordered"), wrong::text),
                () -> assertTrue(wrong.text().contains("Enter the price in pounds"), wrong::text),
                () -> assertTrue(vat.text().contains("Enter the rate of VAT"), vat::text),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.invoice where account_id = ?", orders.account())));
    }

    @Test
    void aDraftCanBeRemovedAndNothingElse() {
        UUID draft = orders.draft(100);
        UUID issued = orders.issued(100);
        step("remove", draft, "Remove it");
        Reply refused = step("remove", issued, "Remove it");
        assertAll(
                () -> assertEquals(404, office.open(page("view", draft)).status()),
                () -> assertTrue(refused.text().contains("it stays"), refused::text),
                () -> assertEquals(200, office.open(page("view", issued)).status()));
    }

    @Test
    void whatStandsOnInvoicesHoldsForWhatIsIssuedFromNowOn() throws IOException {
        UUID before = orders.issued(100);
        String address = "/invoices/terms.xhtml";
        Reply wrong = office.send(
                address,
                office.form(office.open(address), "terms")
                        .fill("Days to pay", "soon")
                        .fill("Before the number", "EP-S")
                        .press("Save"));
        assertAll(
                () -> assertTrue(wrong.text().contains("Enter how many days there are to pay"), wrong::text),
                () -> assertTrue(wrong.text().contains("Enter up to 8 capital letters"), wrong::text));
        office.send(
                address,
                office.form(office.open(address), "terms")
                        .fill("How to pay", "Quote the number.\nBank 1")
                        .fill("Days to pay", "14")
                        .press("Save"));
        UUID after = orders.issued(100);
        String first = pdf(office.open("/invoices/invoice.pdf?id=" + before));
        String second = pdf(office.open("/invoices/invoice.pdf?id=" + after));
        assertAll(
                () -> assertFalse(first.contains("Quote the number"), first),
                () -> assertTrue(second.contains("Quote the number"), second),
                () -> assertEquals(
                        14, given.number("select due_on - issued_on from attune.invoice where id = ?", after)));
    }
}

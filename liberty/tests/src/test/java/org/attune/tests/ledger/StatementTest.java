package org.attune.tests.ledger;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.StatementCounter;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.junit.jupiter.api.Test;

/** A statement as a page, PDF and CSV, and for programs; and who gets it. */
@AttuneTest
class StatementTest {

    private static final int MANY = 1_203;
    private static final int PAGE = 50;

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final TimeAccounts accounts;
    private final String word = Given.word();
    private final UUID setting;
    private final UUID account;

    StatementTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        accounts = new TimeAccounts(given);
        setting = given.setting("Statement " + word);
        account = accounts.open(setting);
    }

    private static String page(UUID of) {
        return "/ledger/statement.xhtml?account=" + of;
    }

    private static String figure(Reply shown) {
        return shown.page().select(".figure-number").text();
    }

    private void many(int howMany) {
        given.texts(
                "select attune.ledger_book(uuidv7(), 'CREDITED', ?, null, 1, current_date, 'Minute ' || n, '', uuidv7(), null, null, null, null)"
                        + " from generate_series(1, ?) n",
                account,
                howMany);
    }

    @Test
    void theSameLinesStandOnThePageInThePdfInTheCsvAndForPrograms() throws IOException {
        accounts.credit(account, 600);
        accounts.book("CHARGED", account, 75, "=HYPERLINK(\"http://x\") " + word);
        Visitor office = luton.signedIn("principal");
        Reply shown = office.open(page(account)).expect(200);
        Reply csv = office.open("/ledger/statement.csv?account=" + account).expect(200);
        String pdf =
                text(office.open("/ledger/statement.pdf?account=" + account).expect(200));
        JsonNode lines = luton.program()
                .get("ledger/accounts/" + account + "/lines")
                .expect(200)
                .json();
        assertAll(
                () -> assertEquals("8.75", figure(shown)),
                () -> assertEquals(2, shown.page().select("#lines tbody tr").size()),
                () -> assertTrue(shown.page().text().contains("−1:15"), () -> shown.page()
                        .text()),
                () -> assertTrue(
                        pdf.contains("Statement " + word) && pdf.contains("8:45") && pdf.contains("Luton"), pdf),
                () -> assertTrue(csv.header("Content-Disposition").startsWith("attachment"), csv::toString),
                () -> assertTrue(csv.text().contains("'=HYPERLINK"), csv::text),
                () -> assertFalse(csv.text().contains(",\"=") || csv.text().contains(",="), csv::text),
                () -> assertTrue(csv.text().contains(",-75,0,525,8.75"), csv::text),
                () -> assertEquals(
                        -75, lines.path("items").path(0).path("minutes").asInt(), lines::toString),
                () -> assertEquals(
                        525, lines.path("items").path(0).path("availableAfter").asInt()),
                () -> assertEquals(
                        2,
                        given.number(
                                "select count(*) from attune.audit_entry where kind = 'export' and subject_id = ?",
                                account)));
    }

    private static String text(Reply pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aLongStatementIsReadPartByPartWithoutAGapAndNoPartCostsMoreThanAnother() {
        Visitor office = luton.signedIn("principal");
        accounts.credit(account, 1);
        StatementCounter.Cost one = cost(office);
        many(MANY - 1);
        StatementCounter.Cost all = cost(office);
        Program program = luton.program();
        int seen = 0;
        int expected = MANY;
        String next = "";
        do {
            JsonNode part = program.get("ledger/accounts/" + account + "/lines?limit=500" + next)
                    .expect(200)
                    .json();
            for (JsonNode line : part.path("items")) {
                assertEquals(expected--, line.path("number").asInt());
                seen++;
            }
            next = part.has("next") ? "&before=" + part.path("next").asInt() : "";
        } while (!next.isEmpty());
        int all500 = seen;
        Reply csv = office.open("/ledger/statement.csv?account=" + account).expect(200);
        Reply older = office.open(
                office.open(page(account)).page().select("a[rel=next]").attr("href"));
        assertAll(
                () -> assertEquals(MANY, all500),
                () -> assertEquals(MANY + 1, csv.text().lines().count()),
                () -> assertEquals(PAGE, older.page().select("#lines tbody tr").size()),
                () -> assertTrue(older.page().text().contains("Back to the newest")),
                () -> assertTrue(one.count() <= 7, one::toString),
                () -> assertEquals(one.count(), all.count(), () -> one + "\n" + all));
    }

    private StatementCounter.Cost cost(Visitor visitor) {
        visitor.open(page(account)).expect(200);
        return attune.database().statements().of(4, () -> visitor.openOnce(page(account))
                .expect(200));
    }

    @Test
    void aSettingSeesItsOwnAccountAndNoOthers() {
        accounts.credit(account, 600);
        UUID other = accounts.open(given.setting("Statement of others " + Given.word()));
        accounts.credit(other, 600);
        Visitor senco = given.senco(setting);
        Visitor ep = luton.signedIn("ep");
        assertEquals(200, senco.open(page(account)).status());
        assertEquals(200, senco.open("/ledger/statement.csv?account=" + account).status());
        assertAll(Stream.of("xhtml", "csv", "pdf")
                .map(kind -> () -> assertEquals(
                        404,
                        senco.open("/ledger/statement." + kind + "?account=" + other)
                                .status(),
                        kind)));
        assertAll(
                () -> assertEquals(403, senco.open("/ledger/accounts.xhtml").status()),
                () -> assertEquals(403, senco.open("/ledger/close.xhtml").status()),
                () -> assertEquals(403, ep.open(page(account)).status()),
                () -> assertEquals(
                        403, ep.open("/ledger/statement.pdf?account=" + account).status()));
    }

    @Test
    void nothingIsShownForAnIdThatIsNone() {
        Visitor office = luton.signedIn("principal");
        for (String id : List.of("", "x", "1", UUID.randomUUID().toString(), "%00", "' or 1=1")) {
            String encoded = id.replace(" ", "%20").replace("'", "%27");
            for (String kind : List.of("xhtml", "csv", "pdf")) {
                Reply reply = office.open("/ledger/statement." + kind + "?account=" + encoded);
                assertEquals(404, reply.status(), () -> kind + " " + id + ": " + reply);
            }
        }
        for (String before : List.of("x", "-1", "99999999999", "1.5", "0")) {
            assertEquals(200, office.open(page(account) + "&before=" + before).status(), before);
        }
    }

    @Test
    void programsAreToldWhatTheyAskedWrongly() {
        Program program = luton.program();
        assertAll(Stream.of(
                        "ledger/accounts?limit=0",
                        "ledger/accounts?limit=501",
                        "ledger/accounts?year=1066",
                        "ledger/accounts?yearKind=SCHOOL",
                        "ledger/accounts/" + account + "/lines?limit=-1")
                .map(path -> () -> {
                    Reply reply = program.get(path);
                    assertEquals(400, reply.status(), reply::toString);
                }));
        assertEquals(404, program.get("ledger/accounts/not-an-id").status());
        assertEquals(
                404, program.get("ledger/accounts?after=" + UUID.randomUUID()).status());
    }

    @Test
    void theOfficeFindsTheAccountsOfAYearPartByPart() {
        accounts.credit(account, 60);
        Program program = luton.program();
        String next = "";
        boolean found = false;
        String last = "";
        do {
            JsonNode part =
                    program.get("ledger/accounts?limit=3" + next).expect(200).json();
            for (JsonNode one : part.path("items")) {
                found |= one.path("id").asText().equals(account.toString());
                String name = one.path("owner").asText();
                last = name;
            }
            next = part.has("next") ? "&after=" + part.path("next").asText() : "";
        } while (!next.isEmpty());
        assertTrue(found, last);
        Reply list = luton.signedIn("principal").open("/ledger/accounts.xhtml").expect(200);
        assertTrue(list.page().select("#accounts tbody tr").size() > 0, list::toString);
        assertEquals(
                404,
                luton.signedIn("principal")
                        .open("/ledger/accounts.xhtml?period=x")
                        .status());
    }

    @Test
    void aDayIsAsLongAsTheOfficeSays() {
        Visitor office = luton.signedIn("principal");
        String address = "/ledger/measure.xhtml";
        UUID days = UUID.fromString(given.texts(
                        "select (attune.ledger_open(uuidv7(), 'traded-hours', '', 'PROJECT', null, ?, 'FINANCIAL', 2026, 'DAYS', 0, 'NOTHING', 0, 30)::jsonb) ->> 'id'",
                        "Project " + word)
                .get(0));
        accounts.credit(days, 600);
        for (String wrong : List.of("", "x", "0", "59", "721", "-1", "6.5")) {
            Reply refused = office.send(
                    address,
                    office.form(office.open(address), "measure")
                            .fill("A day, in minutes", wrong)
                            .press("Save"));
            assertTrue(
                    refused.page().text().contains("Enter the length of a day in minutes, from 60 to 720"),
                    () -> wrong + ": " + refused);
        }
        try {
            office.send(
                    address,
                    office.form(office.open(address), "measure")
                            .fill("A day, in minutes", "400")
                            .press("Save"));
            assertEquals("1.5", figure(office.open(page(days))));
        } finally {
            office.send(
                    address,
                    office.form(office.open(address), "measure")
                            .fill("A day, in minutes", "390")
                            .press("Save"));
        }
        assertEquals("1.54", figure(office.open(page(days))));
    }
}

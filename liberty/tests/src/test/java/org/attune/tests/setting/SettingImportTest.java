package org.attune.tests.setting;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.database.StatementCounter;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** Bringing in the register's file: in the background, followed, ended, and reported. One at a time, so these tests are too. */
@AttuneTest
class SettingImportTest {

    private static final String PAGE = "/settings/import.xhtml";
    private static final Duration LONG = Duration.ofSeconds(90);

    private final Attune attune;
    private final Authority kent;
    private final Given given;
    private final Visitor admin;

    SettingImportTest(Attune attune) {
        this.attune = attune;
        kent = attune.at("kent");
        given = new Given(attune, kent);
        admin = kent.signedIn("admin");
    }

    private Reply send(byte[] file) {
        return send("edubasealldata20261122.csv", file);
    }

    private Reply send(String name, byte[] file) {
        Form form = admin.form(admin.open(PAGE), "import")
                .attach("The register’s file", name, file)
                .press("Bring it in");
        return admin.send(PAGE, form);
    }

    /** The page of the import when it has ended. */
    private Reply ended(Reply begun) {
        String address = "/settings/import-run.xhtml?id=" + id(begun);
        Await.until(
                "the import to end",
                LONG,
                () -> !admin.open(address).text().contains("Cancel it")
                        && !admin.open(address).text().contains("Being cancelled"));
        return admin.open(address);
    }

    private UUID id(Reply begun) {
        assertTrue(begun.page().title().contains("Bringing in the national register"), begun::toString);
        return UUID.fromString(
                given.texts("select id from attune.setting_import order by started_at desc, id desc limit 1")
                        .get(0));
    }

    private static String figure(Reply page, String title) {
        return page.page().select("dl.summary div").stream()
                .filter(line -> line.select("dt").text().equals(title))
                .map(line -> Objects.requireNonNull(line.selectFirst("dd")).text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not in " + page));
    }

    private static String error(Reply page) {
        return page.page().select("[id='import:file-field'] .error-message").text();
    }

    private long held(int first, int howMany) {
        return given.number("select count(*) from attune.setting where urn >= ? and urn < ?", first, first + howMany);
    }

    private long imports() {
        return given.number("select count(*) from attune.setting_import");
    }

    @Test
    void theWholeNationalFileIsBroughtInWithTheAuthoritysOwnRows() {
        int first = GiasFiles.urn();
        byte[] file = GiasFiles.national(50_000, kent.id(), 9, first);
        Reply done = ended(send(file));
        assertAll(
                () -> assertEquals("9", figure(done, "Added"), done::toString),
                () -> assertEquals("49991", figure(done, "Of other authorities")),
                () -> assertEquals(9, held(first, 9)),
                () -> assertEquals(
                        "The list is up to date",
                        done.page().select("#state-title").text()));
    }

    @Test
    void fiveHundredRowsCostOneStatementThatReadsAndOneThatWrites() {
        int first = GiasFiles.urn();
        String rows = IntStream.range(0, 1200)
                .mapToObj(i -> GiasFiles.row(first + i, kent.id(), "Many " + first + i, "ZZ1 1ZZ"))
                .collect(Collectors.joining("\r\n"));
        StatementCounter.Cost cost = attune.database().statements().of(1, () -> ended(send(GiasFiles.of(rows))));
        List<String> ofSettings = cost.statements().stream()
                .filter(one -> one.contains("keep_settings") || one.contains("FROM attune.setting WHERE"))
                .toList();
        assertAll(
                () -> assertEquals(1200, held(first, 1200)),
                () -> assertEquals(
                        List.of("3"),
                        ofSettings.stream()
                                .filter(one -> one.contains("keep_settings"))
                                .map(one -> one.split(" ")[0])
                                .toList(),
                        cost::toString),
                () -> assertTrue(
                        ofSettings.stream()
                                        .mapToInt(one -> Integer.parseInt(one.split(" ")[0]))
                                        .sum()
                                < 10,
                        cost::toString));
    }

    @Test
    void theReportIsKeptAndDownloadedWithoutFormulas() {
        int urn = GiasFiles.urn();
        Reply done = ended(send(GiasFiles.of(
                GiasFiles.row(urn, kent.id(), "=HYPERLINK(A1)", "ZZ1 1ZZ"),
                GiasFiles.row(urn + 1, kent.id(), "Sound", "ZZ1 1ZZ").replace("01-09-2004", "=1+1"))));
        assertEquals("1", figure(done, "Bad rows, left out"));
        String address = "/settings/import-run.xhtml?id="
                + given.texts("select id from attune.setting_import order by started_at desc limit 1")
                        .get(0);
        Reply later = admin.open(address);
        assertEquals("3", later.page().select("#problems tbody td").eachText().get(0), later::toString);
        Reply csv = admin.send(address, admin.form(later, "run").press("Download the report"));
        assertAll(
                () -> assertTrue(csv.header("Content-Disposition").startsWith("attachment"), csv::toString),
                () -> assertTrue(
                        csv.text().contains("Line,URN,Setting,Column,Found,Expected,What was done"), csv::text),
                () -> assertTrue(csv.text().contains("3,,,OpenDate,'=1+1,"), csv::text),
                () -> assertTrue(csv.text().contains("2," + urn + ",'=HYPERLINK(A1),,,,Added"), csv::text),
                () -> assertTrue(given.number(
                                "select count(*) from attune.audit_entry where kind = 'export' and subject = 'attune.setting_import'")
                        > 0));
    }

    @Test
    void onlyOneGoesOnAtATimeAndACancelledOneSavesNothing() throws SQLException {
        int first = GiasFiles.urn();
        UUID there = given.setting("Held " + first);
        given.change("update attune.setting set urn = ? where id = ?", first, there);
        byte[] file = GiasFiles.of(
                GiasFiles.row(first, kent.id(), "Renamed " + first, "ZZ1 1ZZ"),
                GiasFiles.row(first + 1, kent.id(), "New " + first, "ZZ1 1ZZ"));
        try (Connection holding = attune.database().beginAsApp(kent.id());
                Statement statement = holding.createStatement()) {
            // As long as somebody else holds the row, the import cannot get past it.
            statement.execute("select 1 from attune.setting where id = '" + there + "' for update");
            Reply running = send(file);
            String address = "/settings/import-run.xhtml?id=" + id(running);
            Await.until("saving", LONG, () -> attune.database().isWaiting("select * from attune.keep_settings"));
            Reply second = send(file);
            Reply elsewhere = admin.open(address);
            Reply cancelled = admin.send(address, admin.form(elsewhere, "run").press("Cancel it"));
            assertAll(
                    () -> assertTrue(second.text().contains("is being brought in already"), second::toString),
                    () -> assertTrue(elsewhere.text().contains("Saving: 90 % done"), elsewhere::toString),
                    () -> assertTrue(cancelled.text().contains("Being cancelled"), cancelled::toString));
            holding.rollback();
            Reply end = ended(running);
            assertAll(
                    () -> assertTrue(
                            end.text().contains("It was cancelled, and nothing was brought in."), end::toString),
                    () -> assertEquals(0, held(first + 1, 1)),
                    () -> assertEquals(
                            "Held " + first,
                            given.texts("select name from attune.setting where id = ?", there)
                                    .get(0)));
        }
    }

    @Test
    void oneWhoseServerDiedIsMarkedAsInterruptedAndAnotherMayBegin() {
        UUID dead = UUID.randomUUID();
        given.change(
                "insert into attune.setting_import (tenant_id, id, state, file_name, file_bytes, started_by, started_at, seen_at)"
                        + " values (?, ?, 'READING', 'dead.csv', 5, 'Somebody', now() - interval '1 hour', now() - interval '2 minutes')",
                kent.id(),
                dead);
        Reply page = admin.open("/settings/import-run.xhtml?id=" + dead);
        int urn = GiasFiles.urn();
        Reply next = ended(send(GiasFiles.of(GiasFiles.row(urn, kent.id(), "After " + urn, "ZZ1 1ZZ"))));
        assertAll(
                () -> assertTrue(page.text().contains("The server stopped before it was done"), page::toString),
                () -> assertEquals("1", figure(next, "Added")));
    }

    @Test
    void columnsThatMovedAndOtherEncodingsAreRead() {
        int urn = GiasFiles.urn();
        String moved = "EstablishmentStatus (name),EstablishmentName,LA (code),URN\r\nOpen,Thérèse’s " + urn + ","
                + kent.id() + ",";
        Reply windows = ended(send((moved + urn + "\r\n").getBytes(Charset.forName("windows-1252"))));
        Reply marked = ended(send(("\ufeff" + moved + (urn + 1) + "\r\n").getBytes(StandardCharsets.UTF_8)));
        assertAll(
                () -> assertEquals("1", figure(windows, "Added"), windows::toString),
                () -> assertEquals("1", figure(marked, "Added"), marked::toString),
                () -> assertEquals(
                        2, given.number("select count(*) from attune.setting where name = ?", "Thérèse’s " + urn)));
    }

    @Test
    void whatIsNoSuchFileIsRefusedAtTheFieldAndNothingBegins() {
        long before = imports();
        String file = new String(GiasFiles.of(GiasFiles.row(1, kent.id(), "X", "")), StandardCharsets.UTF_8);
        Reply missing = send(file.replace("EstablishmentName", "Name").getBytes(StandardCharsets.UTF_8));
        Reply utf16 = send(file.getBytes(StandardCharsets.UTF_16));
        Reply utf16NoMark = send(file.getBytes(StandardCharsets.UTF_16LE));
        Reply zip = send("PK\u0003\u0004zip".getBytes(StandardCharsets.UTF_8));
        Reply empty = send("empty.csv", new byte[] {10});
        Reply none = admin.send(PAGE, admin.form(admin.open(PAGE), "import").press("Bring it in"));
        assertAll(
                () -> assertTrue(
                        error(missing).contains("The file has no column EstablishmentName"), missing::toString),
                () -> assertTrue(error(utf16).contains("UTF-16"), utf16::toString),
                () -> assertTrue(error(utf16NoMark).contains("UTF-16"), utf16NoMark::toString),
                () -> assertTrue(error(zip).contains("zip or Excel"), zip::toString),
                () -> assertTrue(error(empty).contains("The file is empty"), empty::toString),
                () -> assertTrue(error(none).contains("Choose a file"), none::toString),
                () -> assertEquals(before, imports()));
    }

    @Test
    void htmlAndANullInTheFileDoNoHarm() {
        int urn = GiasFiles.urn();
        Reply done = ended(send(
                "<img src=x onerror=alert(1)>.csv",
                GiasFiles.of(
                        GiasFiles.row(urn, kent.id(), "<script>alert(1)</script> " + urn, "ZZ1 1ZZ"),
                        GiasFiles.row(urn + 1, kent.id(), "Null\0byte", "ZZ1 1ZZ"),
                        GiasFiles.row(urn + 2, kent.id(), "Old " + urn, "ZZ1 1ZZ")
                                .replace("01-09-2004", "32-13-1066"))));
        assertAll(
                () -> assertEquals("1", figure(done, "Added")),
                () -> assertEquals("2", figure(done, "Bad rows, left out")),
                () -> assertFalse(done.text().contains("<script>alert(1)"), done::text),
                () -> assertEquals(0, done.page().select("img[onerror]").size()));
    }

    @Test
    void aHundredMegabytesAreRefusedInWords() {
        long before = imports();
        Reply reply = send("large.csv", new byte[101 * 1024 * 1024]);
        assertAll(
                () -> assertTrue(reply.text().contains("The file must be 100 MB or smaller"), reply::toString),
                () -> assertEquals(before, imports()));
    }

    @Test
    void anUploadThatIsNeverFinishedBeginsNothing() throws IOException {
        long before = imports();
        String cookies = admin.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", attune.settings().httpPort()));
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + PAGE + " HTTP/1.1\r\nHost: " + kent.host() + "\r\nCookie: " + cookies
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 50000000\r\n\r\n--b\r\n"
                            + "Content-Disposition: form-data; name=\"import:file\"; filename=\"x.csv\"\r\n\r\nURN,LA (code)")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        int urn = GiasFiles.urn();
        Reply after = ended(send(GiasFiles.of(GiasFiles.row(urn, kent.id(), "Whole " + urn, "ZZ1 1ZZ"))));
        assertAll(() -> assertEquals("1", figure(after, "Added")), () -> assertEquals(before + 1, imports()));
    }

    @Test
    void nobodyElseSeesOrEndsIt() {
        int urn = GiasFiles.urn();
        Reply done = ended(send(GiasFiles.of(GiasFiles.row(urn, kent.id(), "Own " + urn, "ZZ1 1ZZ"))));
        assertTrue(done.text().contains("Own " + urn), done::text);
        String address = "/settings/import-run.xhtml?id="
                + given.texts("select id from attune.setting_import order by started_at desc limit 1")
                        .get(0);
        assertAll(
                () -> assertEquals(403, kent.signedIn("principal").open(address).status()),
                () -> attune.at("luton").signedIn("admin").open(address).expect(404));
    }
}

package org.attune.tests.registration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Checking everybody at once: the list out, and the list in. */
@AttuneTest
class BulkCheckTest {

    private static final String PAGE = "/practitioners/bulk.xhtml";
    private static final String TODAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").format(Staff.today());
    private static final String END = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(Staff.CYCLE_END);
    private static final String TITLES = "HCPC number,Name,Modality,Status,Expires on,Checked on,Note\r\n";

    /** The headers of every answer, with the policy of a file that is to be kept: nothing in it may run or load. */
    private static final Map<String, String> GUARDS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

    private final Given given;
    private final Staff staff;
    private final Visitor principal;

    BulkCheckTest(Attune attune) {
        Authority luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        principal = luton.signedIn("principal");
    }

    private Reply bringIn(String content) {
        return principal.send(
                PAGE,
                principal
                        .form(principal.open(PAGE), "bulk")
                        .attach("The file, filled in", "checked.csv", content.getBytes(StandardCharsets.UTF_8))
                        .press("Bring it in"));
    }

    private static String row(Member member, String status, String note) {
        return member.number() + "," + member.name() + ",Educational psychologist," + status + "," + END + "," + TODAY
                + "," + note + "\r\n";
    }

    private static String figure(Reply reply, String title) {
        return reply.page().select("dl.summary div").stream()
                .filter(line -> line.select("dt").text().equals(title))
                .map(line -> line.select("dd").text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not in " + reply));
    }

    private static Map<String, String> guards(Reply reply) {
        return GUARDS.keySet().stream().collect(Collectors.toMap(name -> name, reply::header));
    }

    private static List<String> problems(Reply reply) {
        return reply.page().select("#problems tbody tr").stream()
                .map(line ->
                        line.select("td").stream().limit(2).map(Element::text).toList())
                .map(cells -> String.join(" ", cells))
                .toList();
    }

    @Test
    void theListHasEverybodyWithWhatWeHoldAndNoFormulas() {
        Member ep = staff.ep();
        Member sly = staff.ep();
        given.change("update attune.practitioner set name = '=HYPERLINK(\"x\")' where id = ?", sly.id());
        Reply list = principal.send(
                PAGE, principal.form(principal.open(PAGE), "download").press("Download the list"));
        String csv = list.text();
        assertAll(
                () -> assertTrue(list.header("Content-Type").startsWith("text/csv"), list.header("Content-Type")),
                () -> assertTrue(list.header("Content-Disposition").startsWith("attachment"), list.toString()),
                () -> assertEquals(GUARDS, guards(list)),
                () -> assertTrue(list.header("Cache-Control").startsWith("no-store"), list.header("Cache-Control")),
                () -> assertTrue(csv.startsWith("\ufeff" + TITLES), csv),
                () -> assertTrue(
                        csv.contains(
                                ep.number() + "," + ep.name() + ",Educational psychologist,Registered," + END + ",,"),
                        csv),
                () -> assertTrue(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), csv),
                () -> assertFalse(csv.contains(",\"=HYPERLINK"), csv));
        given.change("update attune.practitioner set name = 'Sly Test' where id = ?", sly.id());
    }

    @Test
    void theFileThatComesBackIsRecordedAndTheSameFileAgainChangesNothing() {
        Member same = staff.ep();
        Member conditions = staff.ep();
        String file =
                TITLES + row(same, "Registered", "") + row(conditions, "Registered with conditions", "Supervised");
        Reply first = bringIn(file);
        assertAll(
                () -> assertEquals("2", figure(first, "Checks recorded")),
                () -> assertEquals("1", figure(first, "Of those, showed something new")),
                () -> assertEquals(
                        "CONDITIONS",
                        given.texts("select hcpc_status from attune.practitioner where id = ?", conditions.id())
                                .get(0)));
        Reply again = bringIn(file);
        assertAll(
                () -> assertEquals("0", figure(again, "Checks recorded")),
                () -> assertEquals("2", figure(again, "Recorded before")),
                () -> assertTrue(again.page().text().contains("Nothing had changed since the last time.")));
    }

    @Test
    void columnsThatMovedWithTheirTitlesAreReadAndItIsSaid() {
        Member ep = staff.ep();
        Reply reply = bringIn("Checked on,Expires on,Status,HCPC number\r\n" + TODAY + "," + END
                + ",Registered with a caution," + ep.number() + "\r\n");
        assertAll(
                () -> assertTrue(
                        reply.page().text().contains("The columns were in another order than in our file"),
                        reply.toString()),
                () -> assertEquals("1", figure(reply, "Checks recorded")),
                () -> assertEquals(
                        "CAUTION",
                        given.texts("select hcpc_status from attune.practitioner where id = ?", ep.id())
                                .get(0)));
    }

    @Test
    void columnsThatMovedAwayFromTheirTitlesAreBadRowsAndTheRestIsRecorded() {
        Member moved = staff.ep();
        Member sound = staff.ep();
        Reply reply = bringIn(TITLES
                + moved.name() + "," + moved.number() + ",Educational psychologist,Registered," + END + "," + TODAY
                + ",\r\n"
                + row(sound, "Registered", ""));
        assertAll(
                () -> assertEquals(List.of("2 HCPC number"), problems(reply)),
                () -> assertEquals("1", figure(reply, "Bad rows, left out")),
                () -> assertEquals("1", figure(reply, "Checks recorded")),
                () -> assertEquals(0, checks(moved)),
                () -> assertEquals(1, checks(sound)));
    }

    private long checks(Member member) {
        return given.number("select count(*) from attune.registration_check where practitioner_id = ?", member.id());
    }

    @Test
    void badRowsAreNamedByLineAndColumn() {
        Member ep = staff.ep();
        Member other = staff.ep();
        Member third = staff.ep();
        String tomorrow =
                DateTimeFormatter.ofPattern("dd/MM/uuuu").format(Staff.today().plusDays(1));
        Reply reply = bringIn(TITLES
                + row(ep, "Registered", "").replace("," + TODAY, "," + tomorrow)
                + "PYL999999X,,,Registered," + END + "," + TODAY + ",\r\n"
                + "PYL999999,,,Registered," + END + "," + TODAY + ",\r\n"
                + row(other, "Fine", "")
                + row(staff.ep(), "Registered", "x".repeat(2001))
                + row(staff.ep(), "Registered", "null\0byte")
                + row(third, "Registered", "").replace(third.name(), other.name())
                + "PYL1,\"unclosed\r\n");
        assertEquals(
                List.of(
                        "2 Checked on",
                        "3 HCPC number",
                        "5 Status",
                        "6 Note",
                        "7 Note",
                        "9 The whole row",
                        "4 HCPC number",
                        "8 Name"),
                problems(reply),
                reply.toString());
        assertEquals(0, checks(ep));
    }

    @Test
    void aMissingColumnOrAnotherFileIsRefusedWholeAtTheField() {
        Member ep = staff.ep();
        Reply missing = bringIn("HCPC number,Name,Expires on,Checked on\r\n" + ep.number() + ",," + END + "," + TODAY);
        Reply excel = bringIn("PK\u0003\u0004zip");
        assertAll(
                () -> assertTrue(
                        Forms.errorAt(missing, "bulk:file").contains("The file has no column Status"),
                        missing.toString()),
                () -> assertTrue(Forms.errorAt(excel, "bulk:file").contains("This is an Excel file"), excel.toString()),
                () -> assertEquals(0, checks(ep)));
    }

    @Test
    void noFileIsSaidAtTheField() {
        Reply reply = principal.send(
                PAGE, principal.form(principal.open(PAGE), "bulk").press("Bring it in"));
        assertEquals("Error: Choose the file", Forms.errorAt(reply, "bulk:file"), reply.toString());
    }

    @Test
    void htmlInTheFileIsShownAsText() {
        Reply reply = bringIn(TITLES + "<img src=x onerror=alert(1)>,,,Registered," + END + "," + TODAY + ",\r\n");
        assertAll(
                () -> assertEquals(List.of("2 HCPC number"), problems(reply)),
                () -> assertEquals(0, reply.page().select("img[onerror]").size()));
    }
}

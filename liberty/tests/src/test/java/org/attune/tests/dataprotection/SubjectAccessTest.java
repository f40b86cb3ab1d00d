package org.attune.tests.dataprotection;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** A copy of everything held about a child: whole, read by one person, released by another. */
@AttuneTest
class SubjectAccessTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Visitor principal;
    private final Kept kept;

    SubjectAccessTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        principal = luton.signedIn("principal");
        kept = new Kept(attune, luton);
    }

    private Form form() {
        return principal
                .form(principal.open(openPage()), "open")
                .fill("Who asks?", "Alex Test")
                .fill("What are they to the child?", "mother")
                .fill("How did you make sure who they are, and that they may ask?", "Passport, in the office")
                .fill(Staff.today())
                .press("Gather everything");
    }

    private String openPage() {
        return "/subjectaccess/open.xhtml?child=" + kept.child;
    }

    private UUID opened() {
        Reply reply = principal.sendOnce(openPage(), form());
        assertTrue(reply.target().contains("/subjectaccess/copy.xhtml?id="), reply.toString());
        return UUID.fromString(reply.target().replaceAll(".*id=", ""));
    }

    private static String copyPage(UUID id) {
        return "/subjectaccess/copy.xhtml?id=" + id;
    }

    private List<UUID> undecided(UUID request) {
        return given
                .texts(
                        "select id from attune.subject_line where request_id = ? and decision is null"
                                + " order by part_no, row_no, line_no",
                        request)
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    /** Reads what is flagged: whatever speaks of Sam is shown without the name, the rest whole. */
    private void readAll(UUID request) {
        for (UUID line : undecided(request)) {
            String address = "/subjectaccess/line.xhtml?id=" + line;
            Form form = principal.form(principal.open(address), "line");
            boolean ofSam = given.number(
                            "select count(*) from attune.subject_line where id = ? and value like '%Sam Otherwise%'",
                            line)
                    > 0;
            if (ofSam) {
                form.choose("Show it without some of the words").fill("Words to take out", "Sam Otherwise");
            } else {
                form.choose("Show it");
            }
            principal.sendOnce(address, form.press(button(form))).expect(302);
        }
    }

    private static String button(Form form) {
        return form.offers("Save") ? "Save" : "Save and read the next";
    }

    private void propose(UUID request) {
        principal
                .sendOnce(
                        copyPage(request),
                        principal
                                .form(principal.open(copyPage(request)), "next")
                                .press("Say that it is ready"))
                .expect(302);
    }

    private UUID proposed() {
        UUID request = opened();
        readAll(request);
        propose(request);
        return request;
    }

    private String document(Visitor reader, UUID request, String column) throws IOException {
        String id = given.texts("select " + column + " from attune.subject_request where id = ?", request)
                .get(0);
        Reply reply = reader.open("/documents/" + id).expect(200);
        if (column.equals("json_id")) {
            return reply.text();
        }
        try (PDDocument pdf = Loader.loadPDF(reply.bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void everyTableWithARowAboutTheChildIsInTheCopyThePluginsToo() {
        UUID request = opened();
        List<String> tables = given.texts(
                "select distinct table_name from attune.subject_line where request_id = ? order by 1", request);
        List<String> missing =
                kept.tables().stream().filter(table -> !tables.contains(table)).toList();
        assertAll(
                () -> assertEquals(List.of(), missing),
                () -> assertTrue(tables.contains("attune.ledger_transaction"), tables.toString()),
                () -> assertTrue(tables.contains("attune.audit_entry"), tables.toString()));
    }

    @Test
    void aNameStandsAsItWasTypedAndACodeOfOursInWords() {
        given.change(
                "update attune.child set given_name = 'ROBIN', sen_status = 'PLAN', sen_since = current_date where id = ?",
                kept.child);
        UUID request = opened();
        assertEquals(
                List.of("ROBIN", "Education, health and care plan"),
                given.texts(
                        "select value from attune.subject_line where request_id = ? and table_name = 'attune.child'"
                                + " and label in ('Given name', 'Special educational needs') order by line_no",
                        request));
    }

    @Test
    void othersDetailsAreFlaggedAndTextsWaitToBeRead() {
        UUID request = opened();
        assertAll(
                () -> assertEquals(
                        List.of("OTHER LEAVE_OUT"),
                        given.texts(
                                "select distinct about || ' ' || decision from attune.subject_line"
                                        + " where request_id = ? and value = ?",
                                request,
                                kept.family + "@family.example")),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from attune.subject_line where request_id = ? and about in ('TEXT', 'DOCUMENT')"
                                        + " and decision is not null",
                                request)),
                () -> assertFalse(undecided(request).isEmpty()),
                () -> assertFalse(
                        principal.open(copyPage(request)).page().text().contains("Say that it is ready"),
                        "unread, and it can be proposed"));
    }

    @Test
    void namesOfOthersOnTheRecordAreSuggestedToBeTakenOut() {
        UUID request = opened();
        UUID concern = UUID.fromString(
                given.texts("select id from attune.subject_line where request_id = ? and label = 'Why now'", request)
                        .get(0));
        Reply page = principal.open("/subjectaccess/line.xhtml?id=" + concern);
        assertEquals("Alex Test", principal.form(page, "line").value("Words to take out"));
    }

    @Test
    void whoeverReadTheCopyDoesNotReleaseItAndASecondPersonDoes() throws IOException {
        UUID request = proposed();
        assertFalse(principal.open(copyPage(request)).page().text().contains("Release the copy"));
        Visitor second = Kept.principal(attune, luton);
        second.sendOnce(
                        copyPage(request),
                        second.form(second.open(copyPage(request)), "next").press("Release the copy"))
                .expect(302);
        String pdf = document(second, request, "pdf_id");
        String json = document(second, request, "json_id");
        assertAll(
                () -> assertTrue(pdf.contains("Saw " + kept.family), pdf),
                () -> assertTrue(pdf.contains("[removed]"), pdf),
                () -> assertFalse(pdf.contains("Sam Otherwise"), pdf),
                () -> assertFalse(pdf.contains(kept.family + "@family.example"), pdf),
                () -> assertTrue(json.contains("Saw " + kept.family), json),
                () -> assertFalse(json.contains("Sam Otherwise"), json),
                () -> assertFalse(json.contains(kept.family + "@family.example"), json),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.subject_line where request_id = ?", request)),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.audit_entry where kind = 'release' and child_id = ?",
                                kept.child)));
    }

    @Test
    void aFileOfTheRecordIsAttached() throws IOException {
        byte[] scan = Scans.png();
        given.change(
                "insert into attune.document (tenant_id, id, child_id, name, media_type, size_bytes, sha256, content)"
                        + " values (?, uuidv7(), ?, 'Signed form.png', 'image/png', ?, 'x', ?)",
                luton.id(),
                kept.child,
                scan.length,
                scan);
        given.change(
                "update attune.consent set document_id = (select id from attune.document where child_id = ? limit 1) where child_id = ?",
                kept.child,
                kept.child);
        UUID request = proposed();
        Visitor second = Kept.principal(attune, luton);
        second.sendOnce(
                        copyPage(request),
                        second.form(second.open(copyPage(request)), "next").press("Release the copy"))
                .expect(302);
        assertTrue(document(second, request, "pdf_id").contains("Attached: Signed form.png"));
        assertTrue(document(second, request, "json_id").contains("\"mediaType\" : \"image/png\""));
    }

    @Test
    void theDatabaseRefusesACopyThatNobodyHasReadAndOneReleasedByItsReader() {
        UUID unread = opened();
        DatabaseRefusal early = assertThrows(
                DatabaseRefusal.class,
                () -> given.change("update attune.subject_request set state = 'READY' where id = ?", unread));
        DatabaseRefusal skipped = assertThrows(
                DatabaseRefusal.class,
                () -> given.change("update attune.subject_request set state = 'RELEASED' where id = ?", unread));
        assertAll(
                () -> assertEquals("read_before_release", early.constraint()),
                () -> assertEquals("released_by_another", skipped.constraint()));
    }

    @Test
    void gatheredAgainWhatWasDecidedStillHoldsAndWhatIsNewWaits() {
        UUID request = opened();
        readAll(request);
        given.change("update attune.request set hoped = ? where id = ?", "Something new", kept.request);
        principal
                .sendOnce(
                        copyPage(request),
                        principal
                                .form(principal.open(copyPage(request)), "next")
                                .press("Gather again"))
                .expect(302);
        assertEquals(
                List.of("Something new"),
                given.texts(
                        "select value from attune.subject_line where request_id = ? and decision is null", request));
    }

    @Test
    void itIsSentBackExtendedAndStoppedWithAReason() {
        UUID request = proposed();
        Visitor second = Kept.principal(attune, luton);
        Reply silent = second.send(
                copyPage(request),
                second.form(second.open(copyPage(request)), "other").press("Send it back"));
        assertTrue(silent.page().text().contains("Say what has to change"), silent.toString());
        press(second, request, "Send it back", "Look at the letters once more");
        press(principal, request, "Take two months more", "Many files");
        assertEquals(
                List.of(Staff.today().plusMonths(3).toString()),
                given.texts("select due_on from attune.subject_request where id = ?", request));
        press(principal, request, "Stop, and delete what was gathered", "Withdrawn");
        assertAll(
                () -> assertEquals(
                        List.of("STOPPED Withdrawn"),
                        given.texts("select state || ' ' || note from attune.subject_request where id = ?", request)),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.subject_line where request_id = ?", request)));
    }

    private static void press(Visitor visitor, UUID request, String button, String why) {
        visitor.sendOnce(
                        copyPage(request),
                        visitor.form(visitor.open(copyPage(request)), "other")
                                .fill("What is it?", why)
                                .press(button))
                .expect(302);
    }

    @Test
    void whatIsMissingOrCannotBeIsSaidAtTheField() {
        Reply empty = principal.send(
                openPage(), principal.form(principal.open(openPage()), "open").press("Gather everything"));
        Reply tomorrow = principal.send(openPage(), form().fill(LocalDate.now().plusDays(3)));
        Reply old = principal.send(openPage(), form().fill(Staff.today().minusYears(3)));
        Reply hastings = principal.send(openPage(), form().fill(LocalDate.of(1066, 10, 14)));
        assertAll(
                () -> assertTrue(empty.page().text().contains("Enter the name of whoever asks"), empty.toString()),
                () -> assertTrue(
                        empty.page().text().contains("Enter the day on which the request came"), empty.toString()),
                () -> assertTrue(tomorrow.page().text().contains("today or in the past"), tomorrow.toString()),
                () -> assertTrue(old.page().text().contains("Enter a day of the last year"), old.toString()),
                () -> assertTrue(
                        hastings.page().text().contains("the year must be from 1900 on, with 4 numbers"),
                        hastings.toString()),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.subject_request where child_id = ?", kept.child)));
    }

    @Test
    void wordsThatDoNotStandInTheTextAreNotTakenOutOfIt() {
        UUID request = opened();
        String address = "/subjectaccess/line.xhtml?id=" + undecided(request).get(0);
        Form form = principal.form(principal.open(address), "line");
        Reply reply = principal.send(
                address,
                form.choose("Show it without some of the words")
                        .fill("Words to take out", "Nobody of that name")
                        .press(button(form)));
        assertTrue(reply.page().text().contains("does not stand in the text"), reply.toString());
    }

    @Test
    void itIsForNobodyElse() {
        UUID request = opened();
        for (String person : List.of("ep", "senco", "admin")) {
            luton.signedIn(person).open(copyPage(request)).expect(403);
        }
        attune.at("kent").signedIn("principal").open(copyPage(request)).expect(404);
    }
}

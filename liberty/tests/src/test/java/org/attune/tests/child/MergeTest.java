package org.attune.tests.child;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of one child: found, made one with everything about them, and taken apart again. */
@AttuneTest
class MergeTest {

    private final Authority luton;
    private final Given given;
    private String family;
    private UUID setting;
    private UUID kept;
    private UUID other;
    private UUID request;
    private UUID involvement;
    private Visitor principal;

    MergeTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
    }

    @BeforeEach
    void twoRecords() {
        family = Given.word();
        setting = given.setting("Two " + family);
        kept = given.child(setting, family);
        other = given.child(setting, family + "e");
        request = given.request(setting, other, "GIVEN");
        involvement = given.involvement(setting, other, request, "ep");
        given.record(involvement);
        principal = luton.signedIn("principal");
    }

    @Test
    void theOtherRecordIsFoundThoughItsNameIsSpeltOtherwise() {
        Reply page = principal.open("/children/merge.xhtml?id=" + kept);
        assertTrue(page.page().select("tbody").text().contains(family + "e"), page.page()::text);
    }

    @Test
    void everythingMovesAndComesBackRowByRow() {
        long before = rows(other);
        assertTrue(before > 4, "only " + before);
        Reply merged = merge();
        assertAll(
                () -> assertTrue(merged.page().text().contains("The two records are one"), merged.page()::text),
                () -> assertEquals(
                        "Robin " + family + "e", merged.page().select("h1").text()),
                () -> assertEquals(0, rows(other)),
                () -> assertEquals(
                        404, principal.open("/children/view.xhtml?id=" + other).status()),
                () -> assertEquals(
                        1,
                        luton.program()
                                .get("children?q=" + family)
                                .json()
                                .path("items")
                                .size()),
                () -> assertTrue(principal
                        .open("/children/audit.xhtml?child=" + kept)
                        .page()
                        .text()
                        .contains("was made one with this")));
        // What is done with the case since goes where the case goes.
        given.change(
                "insert into attune.activity (tenant_id, id, child_id, involvement_id, practitioner_id, kind, done_on, minutes,"
                        + " submission_id) select tenant_id, uuidv7(), child_id, id, practitioner_id, 'WRITING_UP', current_date, 30,"
                        + " uuidv7() from attune.involvement where id = ?",
                involvement);
        String merge = given.texts("select id from attune.child_merge where child_id = ?", kept)
                .get(0);
        String address = "/children/unmerge.xhtml?id=" + merge;
        Reply undone = principal.send(
                address, principal.form(principal.open(address), "undo").press("Make them two records again"));
        assertAll(
                () -> assertTrue(undone.page().text().contains("there are two records again"), undone.page()::text),
                () -> assertEquals("Robin " + family, undone.page().select("h1").text()),
                () -> assertEquals(before + 1, rows(other)),
                () -> assertEquals(
                        200, principal.open("/children/view.xhtml?id=" + other).status()));
    }

    @Test
    void aRestrictedRecordIsNotMerged() {
        given.change(
                "insert into attune.child_restriction (tenant_id, id, child_id, reason) values (?, uuidv7(), ?, 'Adopted')",
                luton.id(),
                other);
        assertEquals(
                404,
                principal
                        .open("/children/merge.xhtml?id=" + kept + "&other=" + other)
                        .status());
    }

    @Test
    void aSencoIsAskedWhetherItIsTheSameChildAndAProgramIsTold() {
        Reply added = luton.program()
                .post(
                        "children",
                        "{\"givenName\": \"Robyn\", \"familyName\": \"" + family
                                + "\", \"dateOfBirth\": \"2016-03-14\", \"settingId\": \"" + setting + "\"}")
                .expect(201);
        assertTrue(added.json().path("likelySame").toString().contains(kept.toString()), added::text);
    }

    @Test
    void aLikeChildWhomTheSencoCannotSeeIsForTheOfficeToLookAt() {
        Visitor senco = given.senco(given.setting("Elsewhere " + Given.word()));
        org.attune.tests.data.RequestForms forms = new org.attune.tests.data.RequestForms(senco);
        String check = forms.fillIn(family);
        senco.send(check, senco.form(senco.open(check), "request").press("Send the request"));
        List<String> children =
                given.texts("select id from attune.child where family_name = ? and id <> ?", family, kept);
        assertAll(
                () -> assertEquals(1, children.size()),
                () -> assertTrue(
                        principal.open("/children/review.xhtml").page().text().contains(family)));
    }

    private Reply merge() {
        String address = "/children/merge.xhtml?id=" + kept + "&other=" + other;
        Form form = principal.form(principal.open(address).expect(200), "merge");
        form.choose("Family name", family + "e (the other)");
        return principal.send(address, form.press("Make them one record"));
    }

    /** In every table, the kernel's and each plugin's. */
    private long rows(UUID child) {
        long rows = 0;
        for (String table : given.texts(
                "select table_name || ' where ' || child_column || ' = ''" + child + "''' from attune.tenant_table"
                        + " where child_column is not null and table_name not in ('attune.child', 'attune.audit_entry', 'attune.child_merge', 'attune.duplicate_review')")) {
            rows += given.number("select count(*) from " + table);
        }
        return rows;
    }
}

package org.attune.tests.dataprotection;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** The end of a record: reviewed, by two people, never while something stands in the way, and reaching everything. */
@AttuneTest
class RetentionTest {

    private static final String REVIEW = "/retention/review.xhtml";

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Visitor principal;
    private final Kept kept;

    RetentionTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        principal = luton.signedIn("principal");
        kept = new Kept(attune, luton);
    }

    private boolean isListed() {
        return principal
                        .open(REVIEW)
                        .page()
                        .select("input[value=" + kept.child + "]")
                        .size()
                == 1;
    }

    private UUID proposed() {
        Form form = principal.form(principal.open(REVIEW), "review");
        principal
                .sendOnce(
                        REVIEW, form.set("review:chosen", kept.child.toString()).press("Put up for deletion"))
                .expect(302);
        return UUID.fromString(given.texts(
                        "select id from attune.retention_case where record_of = ? and state = 'PROPOSED'", kept.child)
                .get(0));
    }

    private static String decidePage(UUID proposal) {
        return "/retention/decide.xhtml?id=" + proposal;
    }

    private String childPage() {
        return "/retention/child.xhtml?child=" + kept.child;
    }

    @Test
    void twoPeopleDeleteARecordAndNothingOfItIsLeftButThatItWasDeleted() {
        kept.grownUp();
        long balance = kept.balance();
        assertAll(
                () -> assertFalse(kept.named().isEmpty()),
                () -> assertEquals(570, balance),
                () -> assertTrue(isListed()));
        UUID proposal = proposed();
        Reply own = principal.open(decidePage(proposal));
        assertAll(
                () -> assertTrue(own.page().text().contains("You put this up for deletion"), own.toString()),
                () -> assertFalse(own.page().text().contains("Delete it for good"), own.toString()));
        Visitor second = Kept.principal(attune, luton);
        Reply page = second.open(decidePage(proposal));
        assertTrue(page.page().text().contains("Hours charged to the school or setting"), page.toString());
        second.sendOnce(decidePage(proposal), second.form(page, "delete").press("Delete it for good"))
                .expect(302);
        assertAll(
                () -> assertEquals(List.of(), kept.tables()),
                () -> assertEquals(List.of(), kept.named()),
                () -> assertEquals(balance, kept.balance()),
                () -> assertEquals(
                        List.of("DELETED"),
                        given.texts("select state from attune.retention_case where record_of = ?", kept.child)),
                () -> assertTrue(
                        given.number("select count(*) from attune.audit_entry where child_id = ?", kept.child) > 0),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from attune.audit_entry where child_id = ?"
                                        + " and (before is not null or after is not null or detail is not null)",
                                kept.child)));
        second.open("/plugins/traded-hours/statement.xhtml?setting=" + kept.setting)
                .expect(200);
    }

    @Test
    void recordsThatWereMadeOneWithItGoWithIt() {
        kept.grownUp();
        UUID first = given.child(kept.setting, Given.word());
        UUID second = given.child(kept.setting, Given.word());
        merge(first, second);
        merge(kept.child, first);
        UUID proposal = proposed();
        Visitor other = Kept.principal(attune, luton);
        other.sendOnce(
                        decidePage(proposal),
                        other.form(other.open(decidePage(proposal)), "delete").press("Delete it for good"))
                .expect(302);
        for (UUID gone : List.of(kept.child, first, second)) {
            assertEquals(0, given.number("select count(*) from attune.child where id = ?", gone));
            assertEquals(
                    0,
                    given.number(
                            "select count(*) from attune.audit_entry where child_id = ? and (before is not null or after is not null)",
                            gone));
        }
    }

    /** A job holds a row about the child, then writes another, which waits for the deletion as the deletion waits for the job. */
    @Test
    void aDeletionThatCrossesWithAJobBeginsAgainAndTakesWhatTheJobWroteToo() throws SQLException {
        kept.grownUp();
        UUID proposal = proposed();
        Visitor other = Kept.principal(attune, luton);
        Form delete = other.form(other.open(decidePage(proposal)), "delete").press("Delete it for good");
        try (Connection job = attune.database().beginAsApp(luton.id())) {
            change(job, "update attune.contact set name = name where child_id = ?", kept.child);
            CompletableFuture<Reply> deletion =
                    CompletableFuture.supplyAsync(() -> other.sendOnce(decidePage(proposal), delete));
            Await.until("the deletion waits for the job", Duration.ofSeconds(20), () -> attune.database()
                    .isWaiting("select * from attune.carry_out_deletion"));
            change(
                    job,
                    "insert into attune.contact (tenant_id, id, child_id, name, relation, parental_responsibility)"
                            + " values (attune.current_tenant(), gen_random_uuid(), ?, 'Alex Late', 'mother', true)",
                    kept.child);
            job.commit();
            deletion.join().expect(302);
        }
        assertEquals(List.of(), kept.tables());
    }

    private static void change(Connection connection, String statement, UUID child) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            change.setObject(1, child);
            change.executeUpdate();
        }
    }

    private void merge(UUID into, UUID other) {
        UUID merge = UUID.randomUUID();
        given.change(
                "insert into attune.child_merge (tenant_id, id, child_id, merged_id) values (?, ?, ?, ?)",
                luton.id(),
                merge,
                into,
                other);
        given.texts("select attune.merge_children(?, ?, ?)::text", merge, into, other);
    }

    @Test
    void aRecordWithAnOpenCaseIsNotListed() {
        given.change(
                "update attune.child set date_of_birth = (current_date - interval '26 years')::date where id = ?",
                kept.child);
        assertFalse(isListed());
    }

    @Test
    void aRecordThatIsHeldIsNotListedUntilTheHoldIsLifted() {
        kept.grownUp();
        hold("Why is it held?", "A tribunal", "Hold the record");
        assertFalse(isListed());
        hold("Why is it not held any more?", "It is over", "Lift the hold");
        assertTrue(isListed());
    }

    private void hold(String label, String why, String button) {
        principal
                .sendOnce(
                        childPage(),
                        principal
                                .form(principal.open(childPage()), "holding")
                                .fill(label, why)
                                .press(button))
                .expect(302);
    }

    @Test
    void whatIsKeptForLongerComesBackAfterThatDay() {
        kept.grownUp();
        principal
                .sendOnce(
                        childPage(),
                        principal
                                .form(principal.open(childPage()), "keep")
                                .fill(Staff.today().plusYears(1))
                                .fill("Why?", "Research that was agreed to")
                                .press("Keep it"))
                .expect(302);
        assertFalse(isListed());
        given.change("alter table attune.retention_case disable trigger check_retention_case");
        given.change("update attune.retention_case set keep_until = current_date where record_of = ?", kept.child);
        given.change("alter table attune.retention_case enable trigger check_retention_case");
        assertTrue(isListed());
    }

    @Test
    void aChildWithAPlanOrWhoWasLookedAfterIsKeptLonger() {
        kept.grownUp();
        given.change("update attune.child set sen_status = 'PLAN' where id = ?", kept.child);
        given.change("update attune.child set sen_status = 'NONE' where id = ?", kept.child);
        assertAll(
                () -> assertFalse(isListed()),
                () -> assertTrue(
                        principal.open(childPage()).page().text().contains("until the age of 31"),
                        "a plan that ended counts"));
        given.change(
                "insert into attune.vulnerability (tenant_id, id, child_id, kind, from_on, to_on, source)"
                        + " values (?, uuidv7(), ?, 'LOOKED_AFTER', current_date - 9000, current_date - 8000, 'Virtual School')",
                luton.id(),
                kept.child);
        assertTrue(principal.open(childPage()).page().text().contains("until the age of 75"));
    }

    @Test
    void theDatabaseDeletesForASecondPersonAloneAndNeverWhatIsHeld() throws SQLException {
        kept.grownUp();
        UUID proposal = proposed();
        String proposer = "user:"
                + given.texts("select proposed_by from attune.retention_case where id = ?", proposal)
                        .get(0);
        String other = "user:"
                + given.texts("select id from attune.account where email = ?", luton.email("admin"))
                        .get(0);
        assertEquals("deleted_by_two_people", refused(proposer, proposal));
        given.change(
                "insert into attune.legal_hold (tenant_id, id, child_id, reason, placed_on)"
                        + " select tenant_id, uuidv7(), id, 'Inquiry', current_date from attune.child where id = ?",
                kept.child);
        assertEquals("time_is_over", refused(other, proposal));
        assertFalse(kept.tables().isEmpty());
    }

    private String refused(String actor, UUID proposal) throws SQLException {
        try (Connection app = attune.database().beginAsApp(luton.id(), actor);
                PreparedStatement call = app.prepareStatement("select attune.carry_out_deletion(?)")) {
            call.setObject(1, proposal);
            PSQLException refusal = assertThrows(PSQLException.class, call::executeQuery);
            app.rollback();
            return String.valueOf(
                    refusal.getServerErrorMessage() == null
                            ? null
                            : refusal.getServerErrorMessage().getConstraint());
        }
    }

    @Test
    void theRulesAreTheAuthoritysOwnAndCannotBeNonsense() {
        Visitor admin = luton.signedIn("admin");
        String page = "/retention/rules.xhtml";
        Reply wrong = admin.send(
                page,
                admin.form(admin.open(page), "rules")
                        .fill("Children and young people", "7")
                        .press("Save"));
        Reply words = admin.send(
                page,
                admin.form(admin.open(page), "rules")
                        .fill("Drafts that nobody went on with", "ten")
                        .press("Save"));
        assertAll(
                () -> assertTrue(wrong.page().text().contains("Enter an age from 25"), wrong.toString()),
                () -> assertTrue(words.page().text().contains("Enter a whole number"), words.toString()),
                () -> assertEquals(0, given.number("select count(*) from attune.retention_rule where kind = 'CHILD'")));
        admin.sendOnce(
                        page,
                        admin.form(admin.open(page), "rules")
                                .fill("Emails and texts that were sent", "36")
                                .press("Save"))
                .expect(302);
        assertEquals(List.of("36"), given.texts("select amount from attune.retention_rule where kind = 'MESSAGE'"));
    }

    @Test
    void oldDraftsAreDeletedByTwoPeopleAndYoungOnesStay() {
        UUID old = draft(400);
        UUID young = draft(1);
        Form small = principal.form(principal.open(REVIEW), "small");
        principal.sendOnce(REVIEW, small.press("Put up for deletion")).expect(302);
        UUID proposal = UUID.fromString(
                given.texts("select id from attune.retention_case where kind = 'DRAFT' and state = 'PROPOSED'")
                        .get(0));
        Visitor second = Kept.principal(attune, luton);
        second.sendOnce(
                        decidePage(proposal),
                        second.form(second.open(decidePage(proposal)), "delete").press("Delete it for good"))
                .expect(302);
        assertAll(
                () -> assertEquals(0, given.number("select count(*) from attune.form_draft where id = ?", old)),
                () -> assertEquals(1, given.number("select count(*) from attune.form_draft where id = ?", young)));
    }

    private UUID draft(int days) {
        UUID id = UUID.randomUUID();
        given.change(
                "insert into attune.form_draft (tenant_id, id, account_id, form, content)"
                        + " select tenant_id, ?, id, 'test', '{}' from attune.account where email = ?",
                id,
                luton.email("senco"));
        given.change("alter table attune.form_draft disable trigger stamp");
        given.change(
                "update attune.form_draft set changed_at = now() - make_interval(days => ?) where id = ?", days, id);
        given.change("alter table attune.form_draft enable trigger stamp");
        return id;
    }

    @Test
    void itIsForNobodyElse() {
        kept.grownUp();
        UUID proposal = proposed();
        for (String person : List.of("ep", "senco")) {
            luton.signedIn(person).open(REVIEW).expect(403);
            luton.signedIn(person).open(decidePage(proposal)).expect(403);
            luton.signedIn(person).open(childPage()).expect(403);
            luton.signedIn(person).open("/retention/rules.xhtml").expect(403);
        }
        attune.at("kent").signedIn("principal").open(decidePage(proposal)).expect(404);
        attune.at("kent").signedIn("principal").open(childPage()).expect(404);
    }
}

package org.attune.tests.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registration is kept by the database with the service bypassed: everything here is written as the server's own role. */
@AttuneTest
class RegistrationRuleTest {

    private static final LocalDate TODAY = Staff.today();
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private static final String ENTRY =
            "insert into attune.registration_entry (tenant_id, id, practitioner_id, since, hcpc_number, modality, status, expires_on)"
                    + " values (?, ?, ?, ?, ?, 'Educational psychologist', ?, ?)";
    private static final String SIGN =
            "insert into attune.signature (tenant_id, id, child_id, record_id, practitioner_id, capacity, signed_on)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final TestDatabase database;
    private final Authority luton;
    private final Given given;
    private final Staff staff;

    RegistrationRuleTest(Attune attune) {
        database = attune.database();
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
    }

    /** A draft in an open case of a practitioner. */
    private record Draft(UUID child, UUID involvement, UUID record) {}

    private Draft draft(Member author, @Nullable Member supervisor) {
        String family = Given.word();
        UUID setting = given.setting("Signing " + family);
        UUID child = given.child(setting, family);
        UUID involvement = given.involvement(setting, child, given.request(setting, child, "GIVEN"), author.email());
        if (supervisor != null) {
            given.change("update attune.involvement set supervisor_id = ? where id = ?", supervisor.id(), involvement);
        }
        UUID record = UUID.randomUUID();
        change(
                "insert into attune.involvement_record (tenant_id, id, child_id, involvement_id, number, sections, written_by)"
                        + " values (?, ?, ?, ?, 1, '{\"purpose\": \"To help\"}', ?)",
                luton.id(),
                record,
                child,
                involvement,
                author.id());
        return new Draft(child, involvement, record);
    }

    private void sign(Draft draft, Member signer, String capacity) {
        change(SIGN, luton.id(), UUID.randomUUID(), draft.child(), draft.record(), signer.id(), capacity, TODAY);
    }

    private void enter(Member member, String status, LocalDate since, LocalDate expires) {
        change(ENTRY, luton.id(), UUID.randomUUID(), member.id(), since, member.number(), status, expires);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "REMOVED", "LAPSED"})
    void whoIsNotOnTheRegisterCannotSign(String status) {
        Member ep = staff.ep();
        Draft draft = draft(ep, null);
        enter(ep, status, TODAY, Staff.CYCLE_END);
        assertEquals("live_registration", refused(() -> sign(draft, ep, "AUTHOR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTERED", "CONDITIONS", "CAUTION"})
    void whoIsOnTheRegisterSignsAndWhatItSaidIsKeptWithTheSignature(String status) {
        Member ep = staff.ep();
        Draft draft = draft(ep, null);
        enter(ep, status, TODAY, Staff.CYCLE_END);
        sign(draft, ep, "AUTHOR");
        assertEquals(
                List.of(ep.number() + " " + status + " Educational psychologist " + Staff.CYCLE_END),
                given.texts(
                        "select concat_ws(' ', hcpc_number, hcpc_status, hcpc_modality, hcpc_expires_on) from attune.signature where record_id = ?",
                        draft.record()));
    }

    @Test
    void theDayAfterTheLastDayNobodySigns() {
        Member ep = staff.ep();
        Draft draft = draft(ep, null);
        enter(ep, "REGISTERED", YESTERDAY, YESTERDAY);
        assertEquals("live_registration", refused(() -> sign(draft, ep, "AUTHOR")));
    }

    @Test
    void anotherModalityDoesNotSign() {
        Member ep = staff.ep();
        Draft draft = draft(ep, null);
        staff.says(ep, "REGISTERED", "Clinical psychologist", TODAY, Staff.CYCLE_END);
        assertEquals("live_registration", refused(() -> sign(draft, ep, "AUTHOR")));
    }

    @Test
    void aTraineesSignatureAloneSignsNoRecord() {
        Member supervisor = staff.ep();
        Member trainee = staff.trainee(supervisor);
        Draft draft = draft(trainee, supervisor);
        sign(draft, trainee, "AUTHOR");
        assertEquals("live_registration", refused(() -> finish(draft)));
        sign(draft, supervisor, "SUPERVISOR");
        finish(draft);
        assertEquals(
                List.of("SIGNED"),
                given.texts("select state from attune.involvement_record where id = ?", draft.record()));
    }

    private void finish(Draft draft) {
        UUID document = UUID.randomUUID();
        database.asApp(luton.id(), sql -> {
            sql.change(
                    "insert into attune.document (tenant_id, id, child_id, name, media_type, size_bytes, sha256, content)"
                            + " values (?, ?, ?, 'record.pdf', 'application/pdf', 1, 'x', 'x')",
                    luton.id(),
                    document,
                    draft.child());
            return sql.change(
                    "update attune.involvement_record set state = 'SIGNED', signed_at = now(), document_id = ? where id = ?",
                    document,
                    draft.record());
        });
    }

    @Test
    void aSupervisorWhoIsSuspendedCannotSignForATrainee() {
        Member supervisor = staff.ep();
        Member trainee = staff.trainee(supervisor);
        Draft draft = draft(trainee, supervisor);
        enter(supervisor, "SUSPENDED", TODAY, Staff.CYCLE_END);
        assertEquals("live_registration", refused(() -> sign(draft, supervisor, "SUPERVISOR")));
    }

    @Test
    void aSuspensionThatIsNotCommittedIsWaitedForAndThenStopsTheSignature() throws Exception {
        Member ep = staff.ep();
        Draft draft = draft(ep, null);
        try (Connection suspending = database.beginAsApp(luton.id())) {
            insertEntry(suspending, ep, "SUSPENDED");
            CompletableFuture<Void> signing = CompletableFuture.runAsync(() -> sign(draft, ep, "AUTHOR"));
            Await.until(
                    "the signature waits for the suspension",
                    Duration.ofSeconds(20),
                    () -> database.isWaiting("insert into attune.signature"));
            suspending.commit();
            CompletionException failed = assertThrows(CompletionException.class, signing::join);
            DatabaseRefusal refusal = assertInstanceOf(DatabaseRefusal.class, failed.getCause());
            assertEquals("live_registration", refusal.constraint());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hcpc_status = 'REGISTERED'",
                "hcpc_number = 'PYL1'",
                "hcpc_modality = 'Educational psychologist'",
                "hcpc_expires_on = '2099-05-31'",
                "hcpc_checked_on = current_date"
            })
    void whatTheRegisterSaysIsNotWrittenByHand(String forged) {
        Member ep = staff.ep();
        DatabaseRefusal refusal = assertThrows(
                DatabaseRefusal.class,
                () -> change("update attune.practitioner set " + forged + " where id = ?", ep.id()));
        assertEquals("42501", refusal.state());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update attune.registration_entry set status = 'REGISTERED'",
                "delete from attune.registration_entry",
                "truncate attune.registration_entry",
                "update attune.registration_check set checked_on = current_date",
                "delete from attune.registration_check",
                "delete from attune.registration_reminder",
                "update attune.signature set hcpc_status = 'REGISTERED'"
            })
    void historyIsNeverChangedOrRemoved(String forged) {
        DatabaseRefusal refusal = assertThrows(DatabaseRefusal.class, () -> change(forged));
        assertEquals("42501", refusal.state());
    }

    @Test
    void theNewestEntryCountsAndOneOfAnEarlierDayDoesNot() {
        Member ep = staff.ep();
        enter(ep, "SUSPENDED", TODAY, Staff.CYCLE_END);
        enter(ep, "REGISTERED", YESTERDAY, Staff.CYCLE_END);
        assertEquals(List.of("SUSPENDED"), status(ep));
        enter(ep, "CAUTION", TODAY, Staff.CYCLE_END);
        assertEquals(List.of("CAUTION"), status(ep));
    }

    private List<String> status(Member member) {
        return given.texts("select hcpc_status from attune.practitioner where id = ?", member.id());
    }

    @Test
    void nothingIsEnteredOrCheckedTomorrow() {
        Member ep = staff.ep();
        assertEquals("not_in_the_future", refused(() -> enter(ep, "SUSPENDED", TOMORROW, Staff.CYCLE_END)));
        assertEquals("not_in_the_future", refused(() -> check(ep, TOMORROW)));
        check(ep, TODAY);
        assertEquals(
                List.of(TODAY + " A test"),
                given.texts(
                        "select concat_ws(' ', hcpc_checked_on, hcpc_checked_by) from attune.practitioner where id = ?",
                        ep.id()));
    }

    private void check(Member member, LocalDate day) {
        change(
                "insert into attune.registration_check (tenant_id, id, practitioner_id, checked_on, seen_number, seen_status)"
                        + " values (?, ?, ?, ?, ?, 'SUSPENDED')",
                luton.id(),
                UUID.randomUUID(),
                member.id(),
                day,
                member.number());
    }

    @Test
    void nobodyVouchesForThemselves() throws Exception {
        Member ep = staff.ep();
        try (Connection own = database.beginAsApp(luton.id(), "user:" + ep.account())) {
            java.sql.SQLException refused =
                    assertThrows(java.sql.SQLException.class, () -> insertEntry(own, ep, "CAUTION"));
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("nobody vouches for their own registration"),
                    refused::toString);
            own.rollback();
        }
    }

    private void insertEntry(Connection connection, Member member, String status) throws java.sql.SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ENTRY)) {
            Object[] values = {
                luton.id(), UUID.randomUUID(), member.id(), TODAY, member.number(), status, Staff.CYCLE_END
            };
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PYL", "PYL1234567", "OT012345", "pyl012345", "PYL01234A", "<b>PYL1</b>"})
    void aNumberOutOfFormIsRefused(String number) {
        Member ep = staff.ep();
        DatabaseRefusal refusal = assertThrows(
                DatabaseRefusal.class,
                () -> change(
                        ENTRY, luton.id(), UUID.randomUUID(), ep.id(), TODAY, number, "REGISTERED", Staff.CYCLE_END));
        assertEquals("23514", refusal.state());
    }

    @Test
    void aNumberIsOnePractitionersInTheAuthority() {
        Member first = staff.ep();
        Member second = staff.ep();
        assertEquals(
                "practitioner_tenant_id_hcpc_number_key",
                refused(() -> change(
                        ENTRY,
                        luton.id(),
                        UUID.randomUUID(),
                        second.id(),
                        TODAY,
                        first.number(),
                        "REGISTERED",
                        Staff.CYCLE_END)));
    }

    @Test
    void whoseTimeHereIsOverSignsNothingAndGetsNoCase() {
        Member agency = staff.ep();
        Draft draft = draft(agency, null);
        staff.fromAgencyUntil(agency, YESTERDAY);
        assertEquals("live_registration", refused(() -> sign(draft, agency, "AUTHOR")));
        String family = Given.word();
        UUID setting = given.setting("Over " + family);
        UUID child = given.child(setting, family);
        UUID request = given.request(setting, child, "GIVEN");
        assertEquals("works_here", refused(() -> given.involvement(setting, child, request, agency.email())));
    }

    @Test
    void whoseTimeHereIsOverHasNoRights() {
        Member agency = staff.ep();
        staff.fromAgencyUntil(agency, TODAY);
        assertEquals(List.of("{PRACTITIONER}"), rights(agency));
        staff.fromAgencyUntil(agency, YESTERDAY);
        assertEquals(List.of("{}"), rights(agency));
    }

    @Test
    void whoComesFromOutsideSeesNoMoreThanTheirCasesWhateverRoleTheyWereGiven() {
        Member agency = staff.ep();
        given.change(
                "insert into attune.account_role (tenant_id, id, account_id, role) values (?, ?, ?, 'PRINCIPAL')",
                luton.id(),
                UUID.randomUUID(),
                agency.account());
        assertEquals(List.of("{PRACTITIONER,PRINCIPAL}"), rights(agency));
        staff.fromAgencyUntil(agency, TODAY);
        assertEquals(List.of("{PRACTITIONER}"), rights(agency));
    }

    private List<String> rights(Member member) {
        return database.asApp(luton.id(), sql -> sql.texts("select attune.rights_of(?)", "user:" + member.account()));
    }

    @Test
    void whoComesFromOutsideHasALastDay() {
        Member ep = staff.ep();
        assertEquals(
                "outside_has_an_end",
                refused(() -> change("update attune.practitioner set employment = 'ASSOCIATE' where id = ?", ep.id())));
    }

    @ParameterizedTest
    @CsvSource({"91,", "90, 90", "31, 90", "30, 30", "8, 30", "7, 7", "0, 7", "-1, 0"})
    void aReminderIsDue90And30And7DaysBeforeTheLastDayAndOnceItHasPassedAndEachIsTakenOnce(
            int daysLeft, @Nullable Integer reminder) {
        Member ep = staff.ep();
        List<String> taken = database.asApp(luton.id(), sql -> {
            sql.change(
                    ENTRY,
                    luton.id(),
                    UUID.randomUUID(),
                    ep.id(),
                    TODAY.minusDays(2),
                    ep.number(),
                    "REGISTERED",
                    TODAY.plusDays(daysLeft));
            sql.texts("select attune.take_registration_reminders()");
            sql.texts("select attune.take_registration_reminders()");
            return sql.texts("select days from attune.registration_reminder where practitioner_id = ?", ep.id());
        });
        assertEquals(reminder == null ? List.of() : List.of(reminder.toString()), taken);
    }

    private void change(String statement, @Nullable Object... values) {
        database.asApp(luton.id(), sql -> sql.change(statement, values));
    }

    private static String refused(Runnable attempt) {
        return assertThrows(DatabaseRefusal.class, attempt::run).constraint();
    }
}

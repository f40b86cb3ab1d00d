package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * A withdrawal that arrives while the record of the work is signed: one comes first, the signature says which, and whoever comes
 * second sees it.
 */
@AttuneTest
class SigningOrderTest {

    private static final String CHANGED = "Where consent stands has changed since you opened this page";

    /** Every part that Luton asks for. */
    private static final String WRITTEN = Stream.of(
                    "purpose",
                    "child-views",
                    "parent-views",
                    "strengths-difficulties",
                    "formulation",
                    "actions",
                    "review")
            .map(part -> "\"" + part + "\": \"Written\"")
            .collect(Collectors.joining(", ", "{", "}"));

    private final Attune attune;
    private final Authority luton;
    private Asked asked;
    private UUID parent;
    private UUID involvement;
    private UUID record;
    private Visitor ep;
    private Visitor senco;

    SigningOrderTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @BeforeEach
    void aRecordIsReadyToSign() {
        asked = new Asked(attune, luton, aged(9));
        parent = asked.parent("Alex Parent");
        asked.answer(parent, "PARENT", true);
        asked.give(parent, "PARENT");
        Staff staff = new Staff(attune, luton);
        Staff.Member author = staff.ep();
        involvement = asked.given.involvement(asked.setting, asked.child, asked.request, author.email());
        record = record(1, null);
        ep = staff.signedIn(author);
        senco = asked.given.senco(asked.setting);
    }

    @Test
    void whoSignsAfterAWithdrawalIsShownItFirstAndTheSettingGetsNothing() {
        Form before = sign();
        withdraw();
        Reply refused = ep.send(address(), before);
        assertAll(
                () -> assertTrue(refused.page().text().contains(CHANGED), refused::toString),
                () -> assertTrue(
                        refused.page().text().contains("Consent to this work: withdrawn"), refused.page()::text),
                () -> assertEquals(List.of(), consentAtSigning()),
                () -> assertEquals("DRAFT", recordState()));
        // What the page shows now is what is signed from it.
        Reply signed = ep.send(address(), ep.form(refused, "sign").press("Sign the record"));
        assertAll(
                () -> assertTrue(
                        signed.page().text().contains("The family is being told, the setting is not"),
                        signed.page()::text),
                () -> assertEquals(List.of("WITHDRAWN"), consentAtSigning()),
                () -> assertEquals("SIGNED", recordState()),
                () -> assertTrue(asked.messagesTo("Alex Parent").contains("Our written record")),
                () -> assertEquals(0, toldTheSetting()),
                () -> assertEquals(404, senco.open("/documents/" + document()).status()),
                () -> assertFalse(senco.open("/requests/view.xhtml?id=" + asked.request)
                        .page()
                        .text()
                        .contains("Record of involvement")),
                () -> assertTrue(ep.open("/casework/sign.xhtml?id=" + record)
                        .page()
                        .text()
                        .contains("Consent to the work then: withdrawn")));
    }

    @Test
    void whatWasSignedBeforeAWithdrawalStaysWithTheSettingAndItsCorrectionToo() {
        Reply signed = ep.send(address(), sign());
        withdraw();
        assertAll(
                () -> assertTrue(
                        signed.page().text().contains("The family and the setting are being told"),
                        signed.page()::text),
                () -> assertEquals(List.of("GIVEN"), consentAtSigning()),
                () -> assertEquals(1, toldTheSetting()),
                () -> assertEquals(200, senco.open("/documents/" + document()).status()));
        record = record(2, record);
        Reply page = ep.open(address());
        assertTrue(
                page.page().text().contains("has the version before this one, so it gets the corrected version too"),
                page.page()::text);
        ep.send(address(), sign());
        assertAll(
                () -> assertEquals(List.of("WITHDRAWN"), consentAtSigning()),
                () -> assertEquals(2, toldTheSetting()),
                () -> assertEquals(200, senco.open("/documents/" + document()).status()));
    }

    @RepeatedTest(5)
    void aWithdrawalAndASignatureInTheSameSecondComeOneAfterTheOther() {
        Form form = sign();
        CompletableFuture<Reply> signing = CompletableFuture.supplyAsync(() -> ep.send(address(), form));
        CompletableFuture<Reply> withdrawal = CompletableFuture.supplyAsync(this::withdraw);
        Reply reply = signing.join();
        assertEquals(200, withdrawal.join().status());
        assertEquals(200, reply.status(), reply::toString);
        assertEquals("WITHDRAWN", asked.state());
        if (recordState().equals("SIGNED")) {
            assertAll(
                    () -> assertEquals(List.of("GIVEN"), consentAtSigning()),
                    () -> assertEquals(1, toldTheSetting()),
                    () -> assertEquals(
                            1,
                            asked.given.number(
                                    "select count(*) from attune.signature s join attune.consent c on c.id = s.consent_id"
                                            + " where s.record_id = ? and s.created_at <= c.changed_at",
                                    record)));
        } else {
            assertAll(
                    () -> assertTrue(reply.page().text().contains(CHANGED), reply.page()::text),
                    () -> assertEquals(List.of(), consentAtSigning()),
                    () -> assertEquals(0, toldTheSetting()));
        }
    }

    @Test
    void aSignatureWaitsForAWithdrawalThatIsNotCommittedAndThenSaysSo() throws Exception {
        Form form = sign();
        try (Connection withdrawing = attune.database().openAsApp()) {
            withdrawing.setAutoCommit(false);
            run(withdrawing, "select attune.enter(" + luton.id() + ", 'system:test', 'A test', 'test')");
            run(
                    withdrawing,
                    "update attune.consent set state = 'WITHDRAWN', end_reason = 'WITHDRAWN', ended_at = now() where id = '"
                            + asked.consent() + "'");
            CompletableFuture<Reply> signing = CompletableFuture.supplyAsync(() -> ep.send(address(), form));
            Await.until("the signature waits for the withdrawal", Duration.ofSeconds(20), this::somebodyWaits);
            assertFalse(signing.isDone());
            withdrawing.commit();
            Reply refused = signing.join();
            assertTrue(refused.page().text().contains(CHANGED), refused::toString);
            assertEquals("DRAFT", recordState());
        }
    }

    @Test
    void theDatabaseNotesWhereConsentStoodWhateverTheServerSays() {
        withdraw();
        asked.asApp(
                "insert into attune.signature (tenant_id, id, child_id, record_id, practitioner_id, capacity, signed_on, name, kind,"
                        + " hcpc_status, text_sha256, consent_state) select tenant_id, uuidv7(), child_id, id, written_by, 'AUTHOR',"
                        + " attune.today(), 'x', 'EP', 'REGISTERED', 'x', 'GIVEN' from attune.involvement_record where id = ?",
                record);
        assertEquals(List.of("WITHDRAWN"), consentAtSigning());
    }

    private Reply withdraw() {
        return new StaffForms(luton.signedIn("principal"), asked.request).withdraw(parent, form -> form);
    }

    private Form sign() {
        return ep.form(ep.open(address()), "sign").press("Sign the record");
    }

    private String address() {
        return "/casework/sign.xhtml?id=" + record;
    }

    private UUID record(int number, @Nullable UUID corrects) {
        UUID id = UUID.randomUUID();
        String why = corrects == null ? null : "A wrong date";
        asked.given.change(
                "insert into attune.involvement_record (tenant_id, id, child_id, involvement_id, number, sections, written_by,"
                        + " correction_of, correction_reason) select i.tenant_id, ?, i.child_id, i.id, ?,"
                        + " ?::jsonb, i.practitioner_id, ?::uuid, ? from attune.involvement i where i.id = ?",
                id,
                number,
                WRITTEN,
                corrects,
                why,
                involvement);
        return id;
    }

    private List<String> consentAtSigning() {
        return asked.given.texts("select consent_state from attune.signature where record_id = ?", record);
    }

    private String recordState() {
        return asked.given
                .texts("select state from attune.involvement_record where id = ?", record)
                .get(0);
    }

    private String document() {
        return asked.given
                .texts("select document_id from attune.involvement_record where id = ?", record)
                .get(0);
    }

    /** Messages to the setting's people about the record. */
    private long toldTheSetting() {
        return asked.given.number(
                "select count(*) from attune.outbox_message m join attune.account a on a.email = m.recipient"
                        + " join attune.account_setting s on s.account_id = a.id where s.setting_id = ?"
                        + " and m.subject ilike '%our written record'",
                asked.setting);
    }

    private boolean somebodyWaits() {
        return attune.database()
                        .asSuperuser(
                                sql -> sql.number(
                                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'attune_app'"))
                > 0;
    }

    private static void run(Connection connection, String statement) throws Exception {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }
}

package org.attune.tests.tenants;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.tenant.Suspension;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A suspended authority: its people and programs are told, nothing runs for it, and its data stays. */
@AttuneTest
class SuspendedTest {

    /** What the operators' guide promises, and a little for a busy machine. */
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(4);

    private static final Duration A_ROUND = Duration.ofSeconds(40);
    private static final String NOTICE = "This service is suspended";
    private static final String BY = "the test";

    private final Attune attune;
    private final Authority meadow;
    private final Authority luton;
    private final Suspension suspension;

    SuspendedTest(Attune attune) {
        this.attune = attune;
        meadow = attune.at("meadow");
        luton = attune.at("luton");
        suspension = new Suspension(attune.installation().database().access());
    }

    @AfterEach
    void resumed() {
        if (attune.installation().tenants().all().stream().anyMatch(tenant -> !tenant.isActive())) {
            suspension.resume("meadow", BY);
        }
        Await.until(
                "its pages again",
                TOLD_WITHIN,
                () -> meadow.visitor().open("/sign-in.xhtml").status() == 200);
    }

    @Test
    void itsPeopleSeeANoticeAtItsOwnHostWithWhomToAskAndNobodyElseDoes() {
        Visitor principal = meadow.signedIn("principal");
        assertEquals(200, principal.open("/index.xhtml").status());
        suspend();
        Stream<String> addresses = Stream.of(
                "/",
                "/index.xhtml",
                "/sign-in.xhtml",
                "/consent/start.xhtml?t=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "/plugins/sample/notes.xhtml",
                "/documents/" + UUID.randomUUID(),
                "/no-such-page.xhtml");
        assertAll(addresses.map(address -> () -> {
            for (Visitor who : List.of(principal, meadow.visitor())) {
                Reply reply = who.openOnce(address);
                assertEquals(503, reply.status(), reply::toString);
                assertTrue(reply.text().contains(NOTICE), reply::toString);
                assertTrue(reply.text().contains("eps@meadow.example"), "no word on whom to ask: " + reply);
                assertEquals("3600", reply.header("Retry-After"), address);
                assertTrue(reply.header("Cache-Control").contains("no-store"), address);
                assertFalse(reply.text().contains("<form"), "something to fill in: " + reply);
            }
        }));
        assertEquals(200, luton.visitor().open("/sign-in.xhtml").status());
    }

    @Test
    void theNoticeHasItsLook() {
        suspend();
        String sheet =
                meadow.visitor().open("/").page().select("link[rel=stylesheet]").attr("href");
        assertEquals(200, meadow.visitor().open(sheet).status(), sheet);
    }

    @Test
    void aFormThatWasOpenIsAnsweredWithTheNoticeAndSavesNothing() {
        Visitor visitor = meadow.visitor();
        String address = "/sign-in.xhtml";
        var form = visitor.form(visitor.open(address), "sign-in")
                .fill("Email address", meadow.email("principal"))
                .fill("Password", meadow.password(meadow.email("principal")))
                .press("Sign in");
        long before = audited();
        suspend();
        Reply reply = visitor.send(address, form);
        assertAll(
                () -> assertEquals(503, reply.status(), reply::toString),
                () -> assertTrue(reply.text().contains(NOTICE), reply::toString),
                () -> assertEquals(before, audited(), "something was written for it"));
    }

    @Test
    void programsGetAProblem() {
        assertEquals(200, meadow.program().get("children").status());
        suspend();
        for (Reply reply : List.of(
                meadow.program().get("children"),
                meadow.program("").get("children"),
                meadow.program().post("children", "{}"))) {
            assertEquals(503, reply.status(), reply::toString);
            assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply::toString);
            assertEquals(
                    "urn:attune:problem:suspended", reply.json().path("type").asText());
        }
        assertEquals(200, luton.program().get("children").status());
    }

    @Test
    void fromTheFirstMomentTheDatabaseRefusesIt() {
        suspension.suspend("meadow", "A test", BY);
        DatabaseRefusal refusal = assertThrows(DatabaseRefusal.class, () -> attune.database()
                .asApp(meadow.id(), sql -> sql.number("select count(*) from attune.child")));
        assertEquals("active_tenant", refusal.constraint());
        // Whether this server has learned of it or not: nothing is read, and the answer is the same.
        Reply reply = meadow.program().get("children");
        assertEquals(503, reply.status(), reply::toString);
        assertEquals("urn:attune:problem:suspended", reply.json().path("type").asText());
    }

    @Test
    void nothingIsSentForItUntilItIsResumed() {
        suspend();
        UUID theirs = message(meadow);
        UUID others = message(luton);
        Await.until("Luton's message sent", A_ROUND, () -> state(luton, others).equals("SENT"));
        // The same rounds go by number, Luton's after this one's would have been: see Rounds.
        UUID next = message(luton);
        Await.until("the next round", A_ROUND, () -> state(luton, next).equals("SENT"));
        assertEquals("WAITING", state(meadow, theirs));
        suspension.resume("meadow", BY);
        Await.until(
                "the message that waited", A_ROUND, () -> state(meadow, theirs).equals("SENT"));
    }

    @Test
    void whoDidItAndWhyIsKeptAndCannotBeChanged() {
        suspend();
        List<Map<String, Object>> log = attune.database()
                .asOwner(sql -> List.copyOf(sql.rows("select operator, action, slug, detail from attune.operator_log"
                        + " where slug = 'meadow' order by id desc limit 1")));
        assertEquals(Map.of("operator", BY, "action", "suspend", "slug", "meadow", "detail", "A test"), log.get(0));
        assertThrows(DatabaseRefusal.class, () -> attune.database()
                .asOwner(sql -> sql.change("delete from attune.operator_log")));
        assertThrows(DatabaseRefusal.class, () -> attune.database()
                .asApp(sql -> sql.number("select count(*) from attune.operator_log")));
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        suspend();
        assertAll(
                () -> refused("Meadow is suspended already.", () -> suspension.suspend("meadow", "Again", BY)),
                () -> refused("Luton is not suspended.", () -> suspension.resume("luton", BY)),
                () -> refused(
                        "There is no authority nowhere. To see them: attune tenant list",
                        () -> suspension.suspend("nowhere", "A test", BY)),
                () -> refused(
                        "Say why with --reason, in one line of at most 500 characters. Name no child: the reason is kept"
                                + " for ever.",
                        () -> suspension.suspend("luton", " ", BY)),
                () -> assertThrows(Problem.class, () -> suspension.suspend("luton", "a".repeat(501), BY)),
                () -> assertThrows(Problem.class, () -> suspension.suspend("luton", "one\u0000two", BY)));
    }

    private static void refused(String words, org.junit.jupiter.api.function.Executable act) {
        assertEquals(words, assertThrows(Problem.class, act).getMessage());
    }

    private void suspend() {
        suspension.suspend("meadow", "A test", BY);
        Await.until(
                "the notice",
                TOLD_WITHIN,
                () -> meadow.visitor().openOnce("/").text().contains(NOTICE));
    }

    private long audited() {
        return attune.database()
                .asSuperuser(
                        sql -> sql.number("select count(*) from attune.audit_entry where tenant_id = ?", meadow.id()));
    }

    private UUID message(Authority authority) {
        UUID id = UUID.randomUUID();
        attune.database().asSuperuser(sql -> {
            // Past row security and triggers: nobody may write for a suspended authority.
            sql.change("set local session_replication_role = replica");
            return sql.change(
                    "insert into attune.outbox_message (tenant_id, id, channel, recipient, subject, body)"
                            + " values (?, ?, 'EMAIL', 'parent@family.example', 'A test', 'Words')",
                    authority.id(),
                    id);
        });
        return id;
    }

    private String state(Authority authority, UUID message) {
        return attune.database().asSuperuser(sql -> sql.texts(
                        "select state from attune.outbox_message where tenant_id = ? and id = ?",
                        authority.id(),
                        message)
                .get(0));
    }
}

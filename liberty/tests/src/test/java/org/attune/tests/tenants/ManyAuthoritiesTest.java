package org.attune.tests.tenants;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.NewTenant;
import org.attune.launcher.tenant.NewTenantFolder;
import org.attune.testkit.Attune;
import org.attune.testkit.Await;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** As many authorities as England has, on one server of their own: it starts, answers and goes its rounds as with a few. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyAuthoritiesTest {

    private static final int ALL = 153;

    /** The release's three and the tests' two are there before. */
    private static final int MADE = ALL - 5;

    private static final Duration A_ROUND = Duration.ofSeconds(30);

    private static Settings settings;
    private static Installation installation;
    private static TestDatabase database;
    private static Map<String, Long> atStart;

    @BeforeAll
    static void start() {
        TestInstallation from = new TestInstallation()
                .with("ATTUNE_DEMO", "false")
                // No round begins while the start is looked at.
                .with("ATTUNE_CONSENT_ROUND_SECONDS", "25");
        settings = from.settings();
        Path tenants = Path.of(settings.get("ATTUNE_TENANTS_DIR").orElseThrow());
        NewTenantFolder folder = new NewTenantFolder(tenants);
        IntStream.range(0, MADE)
                .forEach(i -> folder.write(
                        new NewTenant(
                                Integer.toString(10_000 + i),
                                "authority-" + i,
                                "Authority " + i,
                                "",
                                List.of("authority-" + i + ".localhost"),
                                "eps@authority-" + i + ".example",
                                "01632 960000",
                                "#1d5c54"),
                        ""));
        installation = Attune.prepare(from, settings);
        database = TestDatabase.of(installation);
        database.asSuperuser(sql -> sql.texts("select pg_stat_statements_reset()"));
        installation.startServer();
        atStart = statements();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    @Order(1)
    void theStartOpensNoneAndReadsTheRegisterOnce() {
        assertEquals(ALL, installation.tenants().all().size());
        assertAll(
                () -> assertEquals(0, calls(atStart, "attune.enter"), atStart::toString),
                () -> assertTrue(calls(atStart, "attune.registered_tenants") <= 1, atStart::toString),
                () -> assertTrue(
                        atStart.values().stream().mapToLong(Long::longValue).sum() < 30,
                        () -> "more at the start than a few: " + atStart));
    }

    @Test
    @Order(2)
    void aRoundGoesThroughAllOfThemInABoundedTime() {
        Await.until("the beginning of a round", Duration.ofSeconds(60), () -> entered() > 0);
        Instant began = Instant.now();
        Await.until("the end of the round", A_ROUND, () -> entered() >= ALL);
        Duration took = Duration.between(began, Instant.now());
        assertTrue(took.compareTo(A_ROUND) < 0, took::toString);
    }

    @Test
    @Order(3)
    void eachAnswersAtItsOwnHost() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < MADE; i++) {
            Reply reply = wire("authority-" + i + ".localhost").get("/sign-in.xhtml");
            if (reply.status() != 200 || !reply.text().contains("Authority " + i + " Educational Psychology Service")) {
                wrong.add(i + ": " + reply.status());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @Order(4)
    void anUnknownHostCostsTheDatabaseNothing() {
        long before = calls(statements(), "attune.registered_tenants");
        Instant began = Instant.now();
        for (int i = 0; i < 200; i++) {
            assertEquals(404, wire("nobody-" + i + ".localhost").get("/").status());
        }
        long asked = calls(statements(), "attune.registered_tenants") - before;
        assertEquals(0, asked, "the authorities were read again");
        assertTrue(Duration.between(began, Instant.now()).toSeconds() < 20, "slow");
    }

    private static Wire wire(String host) {
        return new Wire(host, settings.httpsPort());
    }

    private static long entered() {
        return database.asSuperuser(
                sql -> sql.number("select coalesce(sum(calls), 0) from pg_stat_statements where query like"
                        + " '%attune.enter%' and userid = 'attune_app'::regrole"));
    }

    /** What the server sent, with how often. */
    private static Map<String, Long> statements() {
        return database.asSuperuser(sql -> {
            Map<String, Long> found = new java.util.TreeMap<>();
            sql.rows(
                            "select query, sum(calls)::bigint as calls from pg_stat_statements where userid = 'attune_app'::regrole"
                                    + " and dbid = (select oid from pg_database where datname = current_database()) group by query")
                    .forEach(row -> found.put(
                            String.valueOf(row.get("query")),
                            ((Number) java.util.Objects.requireNonNull(row.get("calls"))).longValue()));
            return found;
        });
    }

    private static long calls(Map<String, Long> statements, String part) {
        return statements.entrySet().stream()
                .filter(statement -> statement.getKey().contains(part))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}

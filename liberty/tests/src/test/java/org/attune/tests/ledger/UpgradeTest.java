package org.attune.tests.ledger;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.migration.Migrations;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.database.Sql;
import org.attune.testkit.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation whose traded hours had a ledger of their own is upgraded: two authorities' lines move to the kernel's, whole. */
class UpgradeTest {

    private static final String PLUGIN = "traded-hours";
    private static final String MIGRATIONS = "/db/migration";

    /** With this one its ledger moved. */
    private static final int MOVED = 3;

    private static final int LUTON = 821;
    private static final int MILTON_KEYNES = 826;

    @TempDir
    private Path folder;

    /** What one authority has before. */
    private record Before(int tenant, UUID setting, UUID agreement, UUID activity, UUID other) {

        static Before of(int tenant) {
            return new Before(tenant, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        }
    }

    @Test
    void everyLineIsTwoAuthoritiesOwnInTheKernelsLedgerAndTheNextIsBookedAfterIt() throws Exception {
        Settings settings = new TestInstallation().with("ATTUNE_DEMO", "false").settings();
        Path jar = jar(settings);
        try (Installation installation = Installation.open(settings, Map.of("fsync", "off"))) {
            installation.migrate();
            Migrations migrations = new Migrations(installation.database().access());
            migrations.migratePlugin(PLUGIN, asBeforeItMoved(jar));
            installation.createTenants();
            TestDatabase database = TestDatabase.of(installation);
            Before luton = Before.of(LUTON);
            Before miltonKeynes = Before.of(MILTON_KEYNES);
            database.asSuperuser(sql -> {
                write(sql, luton);
                writeOverdrawn(sql, miltonKeynes);
                return true;
            });

            migrations.migratePlugin(PLUGIN, jar);

            assertAll(
                    () -> assertEquals(
                            List.of("-660 540 120 6 " + luton.agreement(), "0 0 0 0 " + luton.other()),
                            accounts(database, LUTON)),
                    () -> assertEquals(
                            List.of("-60 -120 180 2 " + miltonKeynes.agreement()), accounts(database, MILTON_KEYNES)),
                    () -> assertEquals(
                            List.of(
                                    "1 CREDITED 600 600",
                                    "2 CHARGED -90 510",
                                    "3 REFUNDED 90 600",
                                    "4 CHARGED -60 540",
                                    "5 CHARGED -60 480",
                                    "6 CREDITED 60 540"),
                            lines(database, LUTON)),
                    () -> assertEquals(
                            List.of("1 CREDITED 60 60", "2 CHARGED -180 -120"), lines(database, MILTON_KEYNES)),
                    () -> assertEquals(
                            List.of("true"),
                            database.asOwner(
                                    LUTON,
                                    sql -> sql.texts(
                                            "select (c.activity_id = r.activity_id)::text from attune.ledger_transaction r"
                                                    + " join attune.ledger_transaction c on c.tenant_id = r.tenant_id and c.id = r.of_id"
                                                    + " where r.kind = 'REFUNDED'")),
                            "what was given back names its charge"),
                    () -> assertEquals(
                            List.of("user:before"),
                            database.asOwner(
                                    LUTON,
                                    sql -> sql.texts("select distinct created_by from attune.ledger_transaction")),
                            "who booked it is kept"),
                    () -> assertEquals(
                            List.of("Observation, Dr Before"),
                            database.asOwner(
                                    MILTON_KEYNES,
                                    sql -> sql.texts(
                                            "select what from attune.ledger_transaction where kind = 'CHARGED'"))),
                    () -> assertEquals(
                            0L,
                            database.<Long>asOwner(
                                    sql -> sql.number("select count(*) from pg_class where relname = 'ledger_entry'"
                                            + " and relnamespace = 'plugin_traded_hours'::regnamespace"))));
            database.asApp(
                    LUTON,
                    sql -> sql.texts(
                            "select attune.ledger_book(uuidv7(), 'CHARGED', ?, null, 40, current_date, '', '', uuidv7(), null, null, null, null)",
                            luton.agreement()));
            assertEquals("7 CHARGED -40 500", lines(database, LUTON).get(6));
        }
    }

    private static List<String> accounts(TestDatabase database, int tenant) {
        return database.asOwner(
                tenant,
                sql -> sql.texts(
                        "select supplied || ' ' || l.available || ' ' || used || ' ' || lines || ' ' || a.id from attune.ledger_account l"
                                + " join plugin_traded_hours.agreement a on a.tenant_id = l.tenant_id and a.account_id = l.id"
                                + " order by a.academic_year desc"));
    }

    private static List<String> lines(TestDatabase database, int tenant) {
        return database.asOwner(
                tenant,
                sql -> sql.texts("select number || ' ' || kind || ' ' || available || ' ' || available_after"
                        + " from attune.ledger_entry order by account_id, number"));
    }

    private Path jar(Settings settings) throws IOException {
        try (Stream<Path> plugins = Files.list(Distribution.find(settings).plugins())) {
            return plugins.filter(file -> file.getFileName().toString().contains(PLUGIN))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** As the release before had it. */
    private Path asBeforeItMoved(Path jar) throws IOException {
        Path older = Files.copy(jar, folder.resolve("older.jar"));
        try (FileSystem content = FileSystems.newFileSystem(older);
                Stream<Path> migrations = Files.list(content.getPath(MIGRATIONS))) {
            for (Path migration : migrations.toList()) {
                if (version(migration) >= MOVED) {
                    Files.delete(migration);
                }
            }
        }
        return older;
    }

    private static int version(Path migration) {
        String name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    /** Bought, charged, given back, charged for work that was forgotten since, and bought again; and a year without a line. */
    private static void write(Sql sql, Before before) throws SQLException {
        ground(sql, before);
        agreement(sql, before, before.agreement(), 2026, 540);
        agreement(sql, before, before.other(), 2025, 0);
        line(sql, before, 1, "BOUGHT", 600, 600, null);
        line(sql, before, 2, "CHARGED", -90, 510, before.activity());
        line(sql, before, 3, "REFUNDED", 90, 600, before.activity());
        line(sql, before, 4, "CHARGED", -60, 540, null);
        line(sql, before, 5, "CHARGED", -60, 480, null);
        line(sql, before, 6, "BOUGHT", 60, 540, null);
    }

    /** Below zero, as it was allowed then. */
    private static void writeOverdrawn(Sql sql, Before before) throws SQLException {
        ground(sql, before);
        agreement(sql, before, before.agreement(), 2026, -120);
        line(sql, before, 1, "BOUGHT", 60, 60, null);
        line(sql, before, 2, "CHARGED", -180, -120, before.activity());
    }

    private static void ground(Sql sql, Before before) throws SQLException {
        // As the rows came to be is not looked at here: no trigger fills in or forbids anything.
        sql.change("set local session_replication_role = replica");
        UUID child = UUID.randomUUID();
        UUID practitioner = UUID.randomUUID();
        UUID involvement = UUID.randomUUID();
        sql.change(
                "insert into attune.setting (tenant_id, id, name, status, search_text) values (?, ?, 'Before', 'OPEN', 'before')",
                before.tenant(),
                before.setting());
        sql.change(
                "insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, setting_id, search_text)"
                        + " values (?, ?, 'Robin', 'Before', '2016-03-14', ?, 'robin before')",
                before.tenant(),
                child,
                before.setting());
        sql.change(
                "insert into attune.practitioner (tenant_id, id, name, email, kind) values (?, ?, 'Dr Before', ?, 'EP')",
                before.tenant(),
                practitioner,
                practitioner + "@before.example");
        sql.change(
                "insert into attune.involvement (tenant_id, id, child_id, setting_id, practitioner_id, opened_on)"
                        + " values (?, ?, ?, ?, ?, '2026-09-01')",
                before.tenant(),
                involvement,
                child,
                before.setting(),
                practitioner);
        sql.change(
                "insert into attune.activity (tenant_id, id, child_id, involvement_id, practitioner_id, kind, done_on, minutes, submission_id)"
                        + " values (?, ?, ?, ?, ?, 'OBSERVATION', '2026-09-10', 60, uuidv7())",
                before.tenant(),
                before.activity(),
                child,
                involvement,
                practitioner);
    }

    private static void agreement(Sql sql, Before before, UUID id, int year, int balance) throws SQLException {
        sql.change(
                "insert into plugin_traded_hours.agreement (tenant_id, id, setting_id, academic_year, balance_minutes)"
                        + " values (?, ?, ?, ?, ?)",
                before.tenant(),
                id,
                before.setting(),
                year,
                balance);
    }

    private static void line(
            Sql sql, Before before, int number, String kind, int minutes, int after, @Nullable UUID activity)
            throws SQLException {
        sql.change(
                "insert into plugin_traded_hours.ledger_entry (tenant_id, id, agreement_id, kind, minutes, balance_after, happened_on,"
                        + " note, activity_id, involvement_id, child_id, submission_id, created_at, created_by)"
                        + " select ?, ('00000000-0000-7000-8000-' || lpad(?::text, 12, '0'))::uuid, ?, ?, ?, ?, date '2026-09-10',"
                        + " 'Because', a.id, a.involvement_id, a.child_id, uuidv7(), timestamptz '2026-09-10 10:00Z', 'user:before'"
                        + " from (select 1) x left join attune.activity a on a.tenant_id = ? and a.id = ?::uuid",
                before.tenant(),
                number,
                before.agreement(),
                kind,
                minutes,
                after,
                before.tenant(),
                activity);
    }
}

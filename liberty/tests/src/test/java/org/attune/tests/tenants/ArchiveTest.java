package org.attune.tests.tenants;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.launcher.archive.ArchiveKeys;
import org.attune.launcher.archive.TenantExport;
import org.attune.launcher.archive.TenantImport;
import org.attune.launcher.archive.TenantImport.Here;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.Suspension;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authority's archive: everything of it, for its key alone, and the same content in another deployment. */
@AttuneTest
class ArchiveTest {

    private static final String BY = "the test";

    @TempDir
    private static Path folder;

    private static Path archive;
    private static TenantExport.Exported exported;
    private static ArchiveKeys.Pair keys;
    private static Authority luton;
    private static TestDatabase source;
    private static Map<String, List<String>> original;
    private static Installation elsewhere;
    private static TestDatabase target;

    @BeforeAll
    static void exportLuton(Attune attune) throws IOException {
        luton = attune.at("luton");
        source = attune.database();
        new Given(attune, luton).child(new Given(attune, luton).setting("School of the archive"), Given.word());
        // What text files trip over: tabs, line ends, backslashes, quotes, an e with two accents, an emoji.
        source.asOwner(
                luton.id(),
                sql -> sql.change(
                        "update attune.setting set street = ? where name = 'School of the archive'",
                        "a\tb\nc\\d\\N\"e'é́ 🙂"));
        keys = ArchiveKeys.create(folder.resolve("keys"));
        archive = folder.resolve("luton.attune");
        // Suspended, so that no job of the server adds a row between the archive and what it is compared with.
        Suspension suspension = new Suspension(attune.installation().database().access());
        suspension.suspend("luton", "A test", BY);
        try {
            exported = new TenantExport(attune.installation().database().access())
                    .run("luton", archive, ArchiveKeys.readPublic(keys.open()), BY);
            original = rows(source, luton.id());
        } finally {
            suspension.resume("luton", BY);
        }
        elsewhere = anotherDeployment(attune);
        target = TestDatabase.of(elsewhere);
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
    }

    private static Installation anotherDeployment(Attune attune) throws IOException {
        Settings settings = new TestInstallation()
                .with("ATTUNE_PLUGINS_DIR", folder.resolve("plugins").toString())
                .settings();
        Installation installation =
                Installation.open(settings, Map.of("fsync", "off", "shared_preload_libraries", "pg_stat_statements"));
        installation.migrate();
        installation.plugins().installShipped(attune.installation().state().plugins());
        installation.preparePlugins();
        return installation;
    }

    @Test
    void anotherDeploymentGetsTheSameRowForRow() {
        TenantImport.Imported imported = importing(archive, Here.asArchived());
        try {
            Map<String, List<String>> there = rows(target, luton.id());
            Map<String, List<String>> here = original;
            assertAll(
                    () -> assertTrue(exported.rows() > 200, "only " + exported.rows()),
                    () -> assertEquals(exported.rows(), imported.rows()),
                    () -> assertTrue(
                            here.getOrDefault("attune.audit_entry", List.of()).size() > 100, "no audit"),
                    () -> assertTrue(here.containsKey("attune.document"), "no document"),
                    () -> assertTrue(
                            here.keySet().stream().anyMatch(table -> table.startsWith("plugin_traded_hours.")),
                            "nothing of a plugin among " + here.keySet()),
                    () -> assertEquals(here.keySet(), there.keySet()));
            assertAll(here.keySet().stream()
                    .map(table -> () -> assertEquals(here.get(table), there.getOrDefault(table, List.of()), table)));
            assertEquals(register(source), register(target));
            assertEquals("suspended", target.asOwner(sql -> sql.texts(
                            "select status from attune.tenant where id = ?", luton.id())
                    .get(0)));
        } finally {
            forget(luton.id());
        }
    }

    @Test
    void itCanGetAnotherNumberShortNameAndHost() {
        importing(archive, new Here(4242, "luton-copy", List.of("copy.localhost"), false));
        try {
            Map<String, List<String>> copy = rows(target, 4242);
            assertEquals(original, copy);
            assertEquals(
                    List.of("luton-copy copy.localhost"),
                    target.asOwner(
                            sql -> sql.texts("select slug || ' ' || array_to_string(hosts, ',') from attune.tenant")));
        } finally {
            forget(4242);
        }
    }

    @Test
    void whatIsThereAlreadyIsNotTouched() {
        importing(archive, Here.asArchived());
        try {
            Map<String, List<String>> before = rows(target, luton.id());
            String words = refused(archive, Here.asArchived(), keys.secret());
            assertTrue(
                    words.startsWith(
                            "The number, the short name or a host of the archive's authority is used here by Luton"
                                    + " (821, luton)."),
                    words);
            String host = refused(archive, new Here(4243, "another", List.of(), false), keys.secret());
            assertTrue(host.contains("is used here by Luton"), host);
            assertEquals(before, rows(target, luton.id()));
        } finally {
            forget(luton.id());
        }
    }

    @Test
    void aFileThatIsCutOffChangedOrOfAnotherKeyIsRefusedInPlainWords() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        Path other = ArchiveKeys.create(folder.resolve("other-keys")).secret();
        assertAll(
                () -> damaged(Arrays.copyOf(whole, whole.length / 2)),
                () -> damaged(Arrays.copyOf(whole, whole.length - 1)),
                () -> damaged(Arrays.copyOf(whole, 20)),
                () -> damaged(new byte[0]),
                () -> damaged("not an archive".getBytes(StandardCharsets.UTF_8)),
                () -> damaged(flipped(whole, whole.length / 2)),
                () -> damaged(flipped(whole, whole.length - 8)),
                () -> damaged(flipped(whole, 700)),
                () -> assertEquals(
                        "The archive is encrypted to another key than this one. Nothing was imported.",
                        refused(archive, Here.asArchived(), other)),
                () -> assertEquals(
                        "There is no file " + folder.resolve("none") + ". Nothing was imported.",
                        refused(folder.resolve("none"), Here.asArchived(), keys.secret())));
    }

    @Test
    void tablesOfAnotherReleaseAreRefused() {
        target.asOwner(
                sql -> sql.change(
                        "insert into attune.flyway_schema_history (installed_rank, version, description, type,"
                                + " script, installed_by, execution_time, success) values (9999, '999', 'later', 'SQL', 'V999', 'test', 1, true)"));
        try {
            String words = refused(archive, Here.asArchived(), keys.secret());
            assertTrue(words.startsWith("The archive was made with other tables of the kernel (version "), words);
            assertTrue(words.contains("than are here (version 999)"), words);
        } finally {
            target.asOwner(sql -> sql.change("delete from attune.flyway_schema_history where version = '999'"));
        }
    }

    @Test
    void nothingOfItIsReadableAndItIsForItsOwnerAlone() throws IOException {
        String text = new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1);
        assertAll(
                () -> assertFalse(text.contains("attune.child")),
                () -> assertFalse(text.contains("Luton")),
                () -> assertEquals(
                        "rw-------",
                        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(archive))),
                () -> assertFalse(Files.exists(folder.resolve("luton.attune.part"))));
    }

    @Test
    void itIsWrittenDownInTheAuthoritysOwnAuditAndTheOperators() {
        assertEquals(
                List.of("everything, by " + BY),
                source.asOwner(
                        luton.id(),
                        sql -> sql.texts("select detail #>> '{}' from attune.audit_entry"
                                + " where kind = 'export' and subject = 'attune.tenant'")));
        assertEquals(
                List.of(BY + " export luton to luton.attune"),
                source.asOwner(sql -> sql.texts("select operator || ' ' || action || ' ' || slug || ' ' || detail"
                        + " from attune.operator_log where action = 'export' and slug = 'luton'")));
    }

    @Test
    void otherStandardToolsOpenItWithTheKey() throws Exception {
        Path zip = folder.resolve("opened.zip");
        Process process;
        try {
            process = new ProcessBuilder(
                            "openssl",
                            "cms",
                            "-decrypt",
                            "-inform",
                            "DER",
                            "-in",
                            archive.toString(),
                            "-inkey",
                            keys.secret().toString(),
                            "-out",
                            zip.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException notInstalled) {
            org.junit.jupiter.api.Assumptions.abort("openssl is not installed here");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        try (java.util.zip.ZipFile opened = new java.util.zip.ZipFile(zip.toFile())) {
            assertEquals(exported.tables() + 1, opened.size());
            assertTrue(opened.getEntry("data/attune.child") != null);
        }
    }

    @Test
    void aFileThatIsThereOrAKeyThatIsNoneIsSaid() throws IOException {
        Path text = Files.writeString(folder.resolve("no-key.pem"), "hello");
        TenantExport export = new TenantExport(elsewhere.database().access());
        assertAll(
                () -> assertEquals(
                        archive + " is there already. Name another file with --to.",
                        words(() -> export.run("luton", archive, ArchiveKeys.readPublic(keys.open()), BY))),
                () -> assertEquals(
                        "There is no authority nowhere. To see them: attune tenant list",
                        words(() ->
                                export.run("nowhere", folder.resolve("x"), ArchiveKeys.readPublic(keys.open()), BY))),
                () -> assertTrue(words(() -> ArchiveKeys.readPublic(text)).contains("holds no public key")),
                () -> assertTrue(
                        words(() -> ArchiveKeys.readPublic(keys.secret())).contains("holds no public key")),
                () -> assertTrue(
                        words(() -> ArchiveKeys.readPrivate(keys.open())).contains("holds no RSA private key")),
                () -> assertTrue(
                        words(() -> ArchiveKeys.readPublic(folder)).contains("cannot be read as a public key")),
                () -> assertTrue(
                        words(() -> ArchiveKeys.create(folder.resolve("keys"))).contains("keys in")),
                () -> assertTrue(
                        words(() -> ArchiveKeys.requireDigest(archive, "00")).contains("SHA-256 is another")),
                () -> ArchiveKeys.requireDigest(archive, exported.sha256()));
    }

    private void damaged(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged-" + Given.word()), bytes);
        String words = refused(file, Here.asArchived(), keys.secret());
        assertTrue(
                words.equals("This file is not an archive of an authority, or is damaged. Nothing was imported.")
                        || words.equals("The archive is damaged, cut off, or was changed after it was made. Nothing was"
                                + " imported.")
                        || words.equals("The archive is encrypted to another key than this one. Nothing was imported."),
                words);
    }

    private static byte[] flipped(byte[] whole, int at) {
        byte[] copy = whole.clone();
        copy[at] ^= 1;
        assertNotEquals(whole[at], copy[at]);
        return copy;
    }

    private static TenantImport.Imported importing(Path file, Here here) {
        return new TenantImport(elsewhere.database().access())
                .run(file, ArchiveKeys.readPrivate(keys.secret()), here, BY);
    }

    /** Refused, with nothing left of it: neither in the register nor in any table. */
    private static String refused(Path file, Here here, Path key) {
        String before = all();
        RSAPrivateCrtKey secret = ArchiveKeys.readPrivate(key);
        String words = words(() -> new TenantImport(elsewhere.database().access()).run(file, secret, here, BY));
        assertEquals(before, all(), "something was half-imported");
        return words;
    }

    private static String words(org.junit.jupiter.api.function.Executable act) {
        return String.valueOf(assertThrows(Problem.class, act).getMessage());
    }

    /** How many rows there are in the other deployment, of anybody. */
    private static String all() {
        return target.asSuperuser(sql -> {
            StringBuilder counts = new StringBuilder();
            for (String table : sql.texts("select table_name from attune.tenant_table order by 1")) {
                counts.append(table)
                        .append(' ')
                        .append(sql.number("select count(*) from " + table))
                        .append('\n');
            }
            return counts.append(sql.number("select count(*) from attune.tenant"))
                    .toString();
        });
    }

    /**
     * Every row as JSON with its members in one order, but for the number of the authority and the numbers of transactions, which
     * mean something in their own database only.
     */
    private static Map<String, List<String>> rows(TestDatabase database, int tenant) {
        return database.asSuperuser(sql -> {
            sql.change("set local timezone = 'UTC'");
            Map<String, List<String>> found = new TreeMap<>();
            for (String table : sql.texts(
                    "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid ="
                            + " c.relnamespace where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_'"
                            + " and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'"
                            + " and not a.attisdropped) and c.relname not in ('operator_log', 'tenant_deletion', 'tenant_tombstone')")) {
                List<String> rows = sql.texts(
                        "select (to_jsonb(t) - array['tenant_id', 'xid', 'through_xid', 'through_id'])::text as one from "
                                + table + " t where tenant_id = ? order by 1",
                        tenant);
                if (!rows.isEmpty()) {
                    found.put(table, rows);
                }
            }
            return found;
        });
    }

    private static List<String> register(TestDatabase database) {
        return database.asOwner(sql -> sql.texts(
                "select (to_jsonb(t) - array['status', 'suspended_at', 'epoch'])::text"
                        + " from attune.tenant t where id = ?",
                luton.id()));
    }

    private static void forget(int tenant) {
        target.asSuperuser(sql -> {
            sql.change("set local session_replication_role = replica");
            for (String table : sql.texts("select table_name from attune.tenant_table")) {
                sql.change("delete from " + table + " where tenant_id = ?", tenant);
            }
            return sql.change("delete from attune.tenant where id = ?", tenant);
        });
    }
}

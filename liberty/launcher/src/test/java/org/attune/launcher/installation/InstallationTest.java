package org.attune.launcher.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.launcher.database.Credentials;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.database.EmbeddedDatabase;
import org.attune.launcher.operator.Operators;
import org.attune.launcher.plugin.Jars;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.plugin.Plugins;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.Tenant;
import org.attune.launcher.tenant.TenantFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL, started once, with the kernel's real migrations. */
class InstallationTest {

    @TempDir
    private static Path folder;

    private static Settings settings;
    private static Installation installation;

    @BeforeAll
    static void start() throws IOException {
        Map<String, String> values = new HashMap<>();
        values.put("ATTUNE_HOME", folder.resolve("home").toString());
        // Unpacked once, and kept between builds.
        values.put(
                "ATTUNE_PG_PROGRAMS",
                Path.of("target", "postgres-programs").toAbsolutePath().toString());
        values.put("ATTUNE_TENANTS_DIR", "../../tenants");
        values.put("ATTUNE_HTTP_PORT", freePort());
        values.put("ATTUNE_HTTPS_PORT", freePort());
        values.put("ATTUNE_PG_PORT", freePort());
        settings = Settings.of(values);
        installation = Installation.open(settings, Map.of("shared_preload_libraries", "pg_stat_statements"));
        installation.migrate();
        installation.createTenants();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void nothingThatWasAcknowledgedIsLostAndNobodyElseCanConnect() throws SQLException {
        assertEquals("on", show("fsync"));
        assertEquals("on", show("synchronous_commit"));
        assertEquals("127.0.0.1", show("listen_addresses"));
        assertEquals("pg_stat_statements", show("shared_preload_libraries"));
        assertEquals(
                "0", one("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'", superuser()));
        assertThrows(SQLException.class, () -> connect(new Credentials("postgres", "guess"))
                .close());
    }

    @Test
    void theServersRoleIsBoundByRowSecurityAndMayNotSetTheTenantItself() throws SQLException {
        Credentials app = access().app();
        assertEquals(
                "false false",
                one("select rolsuper || ' ' || rolbypassrls from pg_roles where rolname = current_user", app));
        assertThrows(SQLException.class, () -> one("select set_config('attune.tenant', '821', false)", app));
        assertThrows(SQLException.class, () -> one("create table public.mine (id int)", app));
    }

    @Test
    void whatIsSecretIsReadableByTheOperatorOnly() throws IOException {
        for (String name : List.of("database.properties", "secrets.properties")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("home").resolve(name))));
        }
        try (Stream<Path> files = Files.list(folder.resolve("home"))) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().contains("superuser-password")));
        }
    }

    @Test
    void anAuthorityIsCreatedOnceAndChangedOnlyWhenApplied() throws SQLException {
        assertEquals(
                List.of("kent", "luton", "milton-keynes"),
                installation.tenants().all().stream().map(t -> t.slug()).toList());
        Tenant luton = TenantFolder.read(Path.of("../../tenants")).tenants().stream()
                .filter(tenant -> tenant.slug().equals("luton"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), installation.tenants().difference(luton));
        change(
                "select attune.enter(821, 'test', 'Test', 'test')",
                "update attune.plugin_activation set enabled = false");

        assertEquals(List.of(), installation.createTenants().created());
        assertEquals(
                List.of(
                        "plugins.critical-incidents.enabled: false -> true",
                        "plugins.traded-hours.enabled: false -> true",
                        "plugins.virtual-school.enabled: false -> true"),
                installation.tenants().difference(luton));

        installation.tenants().apply(luton);
        assertEquals(List.of(), installation.tenants().difference(luton));
    }

    @Test
    void theFirstOperatorNeedsNobodyAndTheNextIsVouchedFor() {
        Operators operators = new Operators(access());
        String password = operators.add("first@operators.example", "First", null);
        assertThrows(Problem.class, () -> operators.add("second@operators.example", "Second", null));
        Operators.Signed first = operators.sign("FIRST@operators.example ", password);
        assertThrows(Problem.class, () -> operators.remove("first@operators.example", first));
        String second = operators.add("second@operators.example", "Second", first);
        operators.changePassword(first, "another password");
        assertThrows(Problem.class, () -> operators.sign("first@operators.example", password));
        operators.remove("first@operators.example", operators.sign("second@operators.example", second));
        assertThrows(Problem.class, () -> operators.sign("first@operators.example", "another password"));
        assertEquals(
                List.of(false, true),
                operators.all().stream().map(Operators.Listed::active).toList());
    }

    @Test
    void aPluginThatCannotRunIsLeftOutWithItsReasonAndTheOthersGoOn() throws Exception {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        Map<String, String> migration = Map.of("db/migration/V1__table.sql", "create table thing (tenant_id int);");
        Map<String, String> wrong = Map.of("db/migration/V1__table.sql", "create tabel thing (tenant_id int);");
        Plugins plugins = installation.plugins();
        plugins.approve(Jars.write(jars.resolve("good.jar"), Jars.manifest("good-one"), migration), "test", "");
        plugins.approve(Jars.write(jars.resolve("wrong.jar"), Jars.manifest("wrong"), wrong), "test", "");
        Path installed = installation.state().plugins();
        Jars.write(installed.resolve("unknown.jar"), Jars.manifest("unknown"), migration);
        Files.writeString(installed.resolve("broken.jar"), "not a jar");

        List<PluginVerdict> verdicts = installation.preparePlugins();

        assertEquals(List.of(), reasons(verdicts, "good-one"));
        assertEquals("t", one("select has_schema_privilege('plugin_good_one', 'usage')", access().app()));
        assertEquals(
                List.of("Its tables could not be brought up to date: V1__table.sql: ERROR: syntax error at or near"
                        + " \"tabel\"."),
                reasons(verdicts, "wrong"));
        assertEquals(
                List.of("The jar is damaged and cannot be read. Get it again."),
                reasons(verdicts, "broken").subList(0, 1));
        assertTrue(reasons(verdicts, "unknown").get(0).startsWith("It is not approved."));
        assertTrue(Files.readString(installation.state().pluginsFile()).contains("\"apiVersion\""));
    }

    @Test
    void aDatabaseThatWasKilledComesBackWithItsData() throws Exception {
        change("create table if not exists attune.kept (id int)", "insert into attune.kept values (7)");
        Path pidFile = installation.state().postgres().resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
        assertTrue(Files.exists(pidFile), "a killed database leaves its process file");

        assertTrue(((EmbeddedDatabase) installation.database()).revive());

        assertEquals("7", one("select max(id) from attune.kept", access().owner()));
        change("drop table attune.kept");
    }

    @Test
    void anotherCopyFindsTheDataAgainAfterACleanStop() throws Exception {
        change("create table attune.kept_too (id int)", "insert into attune.kept_too values (8)");
        installation.close();

        installation = Installation.open(settings, Map.of("shared_preload_libraries", "pg_stat_statements"));

        assertEquals("8", one("select max(id) from attune.kept_too", access().owner()));
        change("drop table attune.kept_too");
    }

    private static List<String> reasons(List<PluginVerdict> verdicts, String id) {
        return verdicts.stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private static DatabaseAccess access() {
        return installation.database().access();
    }

    private static Credentials superuser() {
        return installation.database().superuser().orElseThrow();
    }

    private static Connection connect(Credentials as) throws SQLException {
        return DriverManager.getConnection(access().url(), as.user(), as.password());
    }

    private static String show(String parameter) throws SQLException {
        return one("show " + parameter, superuser());
    }

    private static String one(String query, Credentials as) throws SQLException {
        try (Connection connection = connect(as);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void change(String... statements) throws SQLException {
        try (Connection connection = connect(access().owner());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}

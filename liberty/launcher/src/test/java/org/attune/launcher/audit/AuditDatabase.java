package org.attune.launcher.audit;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.launcher.database.Credentials;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.TenantRegister.Registered;

/** A real PostgreSQL with the kernel's migrations; each test has an authority of its own in it. */
final class AuditDatabase implements AutoCloseable {

    private static final AtomicInteger NEXT = new AtomicInteger(5000);

    private final Settings settings;
    private final Installation installation;

    private AuditDatabase(Settings settings, Installation installation) {
        this.settings = settings;
        this.installation = installation;
    }

    static AuditDatabase start(Path folder) throws IOException {
        Map<String, String> values = new HashMap<>();
        values.put("ATTUNE_HOME", folder.resolve("home").toString());
        // Unpacked once, and kept between builds.
        values.put(
                "ATTUNE_PG_PROGRAMS",
                Path.of("target", "postgres-programs").toAbsolutePath().toString());
        values.put("ATTUNE_HTTP_PORT", freePort());
        values.put("ATTUNE_HTTPS_PORT", freePort());
        values.put("ATTUNE_PG_PORT", freePort());
        Settings settings = Settings.of(values);
        Installation installation = Installation.open(settings, Map.of("fsync", "off"));
        installation.migrate();
        return new AuditDatabase(settings, installation);
    }

    Settings settings() {
        return settings;
    }

    Audits audits() {
        return new Audits(installation.database().access());
    }

    /** A new authority without a row. */
    Registered authority() {
        int id = NEXT.incrementAndGet();
        Registered tenant = new Registered(id, "t" + id, "Authority " + id, "active", List.of("t" + id + ".test"));
        asOwner(
                0,
                "insert into attune.tenant (id, slug, name, hosts, profile) values (" + id + ", '" + tenant.slug()
                        + "', '" + tenant.name() + "', '{" + tenant.hosts().get(0) + "}', '{}')");
        return tenant;
    }

    /** As the server: so many reads of a child, in one transaction. */
    void read(Registered tenant, int times) {
        as(
                installation.database().access().app(),
                enter(tenant.id()),
                "select attune.audit('read', 'attune.child', gen_random_uuid(), '0192f000-0000-7000-8000-000000000001', null, null)"
                        + " from generate_series(1, " + times + ")");
    }

    /** So many batches, each of five entries. */
    void batches(Registered tenant, int number) {
        for (int i = 0; i < number; i++) {
            read(tenant, 5);
            audits().seal(tenant);
        }
    }

    /** As the server's role, in an authority. */
    List<String> asApp(int tenant, String sql) {
        return as(installation.database().access().app(), enter(tenant), sql);
    }

    /** As the owner of every table. */
    List<String> asOwner(int tenant, String sql) {
        return as(installation.database().access().owner(), tenant == 0 ? "" : enter(tenant), sql);
    }

    /** As whoever runs the database: row security and triggers bind them to nothing. */
    List<String> asSuperuser(String sql) {
        return as(installation.database().superuser().orElseThrow(), "", sql);
    }

    /** Outside of any transaction, where that is needed. */
    void asSuperuser(String sql, boolean inTransaction) {
        Credentials superuser = installation.database().superuser().orElseThrow();
        try (Connection connection = DriverManager.getConnection(
                installation.database().access().url(), superuser.user(), superuser.password())) {
            connection.setAutoCommit(!inTransaction);
            run(connection, sql, new ArrayList<>());
        } catch (SQLException refused) {
            throw new Refused(refused);
        }
    }

    /** How PostgreSQL ran the statement and each one within the functions that it calls. */
    List<String> explained(int tenant, String sql, String planCacheMode) {
        Credentials superuser = installation.database().superuser().orElseThrow();
        try (Connection connection = DriverManager.getConnection(
                        installation.database().access().url(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(enter(tenant));
            for (String setting : List.of(
                    "load 'auto_explain'",
                    "set local plan_cache_mode = " + planCacheMode,
                    "set local auto_explain.log_min_duration = 0",
                    "set local auto_explain.log_nested_statements = on",
                    "set local auto_explain.log_analyze = on",
                    "set local auto_explain.log_buffers = on",
                    "set local client_min_messages = log")) {
                statement.execute(setting);
            }
            statement.clearWarnings();
            statement.execute(sql);
            List<String> plans = new ArrayList<>();
            for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                // Not of expressions, and not of the whole, which holds reading the catalogue the first time.
                String plan = String.valueOf(warning.getMessage());
                if (plan.contains("audit_entry e")) {
                    plans.add(plan);
                }
            }
            connection.rollback();
            return plans;
        } catch (SQLException refused) {
            throw new Refused(refused);
        }
    }

    Connection openAsApp() throws SQLException {
        Credentials app = installation.database().access().app();
        return DriverManager.getConnection(installation.database().access().url(), app.user(), app.password());
    }

    static String enter(int tenant) {
        return "select attune.enter(" + tenant
                + ", 'user:0192f000-0000-7000-8000-00000000000a', 'Dana Price', '10.1.2.3')";
    }

    private List<String> as(Credentials who, String first, String sql) {
        try (Connection connection =
                DriverManager.getConnection(installation.database().access().url(), who.user(), who.password())) {
            connection.setAutoCommit(false);
            List<String> found = new ArrayList<>();
            if (!first.isEmpty()) {
                run(connection, first, new ArrayList<>());
            }
            run(connection, sql, found);
            connection.commit();
            return found;
        } catch (SQLException refused) {
            throw new Refused(refused);
        }
    }

    private static void run(Connection connection, String sql, List<String> found) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
        }
    }

    /** What the database did not let happen. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String state;

        Refused(SQLException cause) {
            super(cause);
            this.state = cause.getSQLState();
        }

        String state() {
            return state;
        }
    }

    @Override
    public void close() {
        installation.close();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}

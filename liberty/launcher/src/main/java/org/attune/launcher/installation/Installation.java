package org.attune.launcher.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attune.launcher.database.Database;
import org.attune.launcher.database.DatabaseWatch;
import org.attune.launcher.database.EmbeddedDatabase;
import org.attune.launcher.database.ExistingDatabase;
import org.attune.launcher.migration.Migrations;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.plugin.Plugins;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.server.Server;
import org.attune.launcher.server.ServerEnvironment;
import org.attune.launcher.server.ServerFolder;
import org.attune.launcher.server.ServerMessages;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.LauncherLog;
import org.attune.launcher.state.Secrets;
import org.attune.launcher.state.StateFolder;
import org.attune.launcher.state.StateLock;
import org.attune.launcher.tenant.TenantFolder;
import org.attune.launcher.tenant.TenantRegister;
import org.jspecify.annotations.Nullable;

/**
 * One state folder, opened: its database runs until this is closed. The commands use it, and so do the whole-system
 * tests:
 *
 * <pre>{@code
 * Settings settings = Settings.of(Map.of("ATTUNE_HOME", home, "ATTUNE_DISTRIBUTION", release, ...));
 * try (Installation installation = Installation.open(settings)) {
 *     installation.migrate();
 *     installation.preparePlugins();
 *     installation.createTenants();
 *     installation.startServer();       // or:
 *     Path folder = installation.writeServerFolder(ServerFolder.Purpose.DEPLOY_LATER);
 * }
 * }</pre>
 */
public final class Installation implements AutoCloseable {

    private final Settings settings;
    private final StateFolder state;
    private final Secrets secrets;
    private final Database database;
    private final @Nullable StateLock lock;
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile @Nullable Server server;
    private volatile @Nullable DatabaseWatch watch;

    private Installation(
            Settings settings, StateFolder state, Secrets secrets, Database database, @Nullable StateLock lock) {
        this.settings = settings;
        this.state = state;
        this.secrets = secrets;
        this.database = database;
        this.lock = lock;
    }

    /**
     * Opens the state folder for this copy alone, sees that the server's ports are free, and starts the embedded database
     * unless ATTUNE_DB_URL is set.
     */
    public static Installation open(Settings settings) {
        return open(settings, Map.of());
    }

    /**
     * The same, with further parameters for the embedded database, for tests.
     *
     * @param parameters such as {@code shared_preload_libraries} to {@code pg_stat_statements}
     */
    public static Installation open(Settings settings, Map<String, String> parameters) {
        StateFolder state = StateFolder.open(settings.home());
        StateLock lock = StateLock.take(state);
        try {
            // Before the database starts: a port that is taken is found at once.
            Server.makeWay(settings, state);
        } catch (RuntimeException taken) {
            lock.close();
            throw taken;
        }
        return open(settings, state, lock, parameters);
    }

    /** Opens the state folder; where another copy is running from it, its database is used and left running. */
    public static Installation join(Settings settings) {
        StateFolder state = StateFolder.open(settings.home());
        Optional<StateLock> lock = StateLock.tryTake(state);
        if (lock.isPresent()) {
            return open(settings, state, lock.get(), Map.of());
        }
        Secrets secrets = Secrets.loadOrCreate(state);
        Database running = settings.get("ATTUNE_DB_URL").isPresent()
                ? operators(settings)
                : ExistingDatabase.ofRunningCopy(state, secrets);
        return new Installation(settings, state, secrets, running, null);
    }

    private static Installation open(
            Settings settings, StateFolder state, StateLock lock, Map<String, String> parameters) {
        try {
            LauncherLog.keepIn(state);
            Secrets secrets = Secrets.loadOrCreate(state);
            Database database = settings.get("ATTUNE_DB_URL").isPresent()
                    ? operators(settings)
                    : EmbeddedDatabase.start(state, settings, secrets, parameters);
            return new Installation(settings, state, secrets, database, lock);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static Database operators(Settings settings) {
        return ExistingDatabase.ofOperator(
                settings, settings.get("ATTUNE_DB_URL").orElseThrow());
    }

    /** Ends a server and a database that a copy left running from this folder when it was killed. */
    public static void endLeftovers(StateFolder state) throws IOException {
        Server.endLeftover(state);
        EmbeddedDatabase.endLeftover(state);
    }

    /** The database. */
    public Database database() {
        return database;
    }

    /** The state folder's layout. */
    public StateFolder state() {
        return state;
    }

    /** Brings the kernel's tables up to date. */
    public void migrate() {
        new Migrations(database.access()).migrateKernel();
    }

    /** Refuses, in plain words, a database that {@link #migrate} has not brought up to date. */
    public void requireMigrated() {
        new Migrations(database.access()).requireKernelCurrent();
    }

    /** Installing, approving and checking plugins. The kernel's tables must be up to date. */
    public Plugins plugins() {
        return new Plugins(
                database.access(), settings.path("ATTUNE_PLUGINS_DIR").orElse(state.plugins()));
    }

    /** Checks every installed plugin, brings its tables up to date and writes down the verdicts for the server. */
    public List<PluginVerdict> preparePlugins() {
        return plugins().prepare(state.pluginsFile());
    }

    /** The folder of authorities' configuration. */
    public Path tenantsFolder() {
        return tenantsFolder(settings);
    }

    /** The folder of authorities' configuration that these settings name: the release's own unless set. */
    public static Path tenantsFolder(Settings settings) {
        return settings.path("ATTUNE_TENANTS_DIR")
                .orElseGet(() -> Distribution.find(settings).tenants());
    }

    /** The authorities in the database. The kernel's tables must be up to date. */
    public TenantRegister tenants() {
        return new TenantRegister(database.access());
    }

    /** Creates the authorities whose folder is new. Answers what came of it, with what is wrong in any of the files. */
    public TenantRegister.Creation createTenants() {
        TenantFolder folder = TenantFolder.read(tenantsFolder());
        TenantRegister.Creation creation = tenants().createMissing(folder.tenants());
        return creation.withFindings(folder.findings());
    }

    /** What the server is told. */
    public Map<String, String> serverEnvironment() {
        return ServerEnvironment.of(
                settings, Distribution.find(settings), state, database.access(), secrets, tenantsFolder());
    }

    /** Writes Liberty's server folder without starting it. Answers the folder. */
    public Path writeServerFolder(ServerFolder.Purpose purpose) {
        try {
            new ServerFolder(state.serverFolder()).write(Distribution.find(settings), serverEnvironment(), purpose);
            return state.serverFolder();
        } catch (IOException refused) {
            throw new Problem(
                    "The folder " + state.serverFolder() + " cannot be written. Give this user access to it.", refused);
        }
    }

    /**
     * Starts the server, or starts it again where its process has ended, and waits until it is ready. Closing this installation stops
     * it too.
     */
    public Server startServer() {
        if (watch == null && database instanceof EmbeddedDatabase embedded) {
            watch = new DatabaseWatch(embedded);
        }
        Server started = Server.start(settings, Distribution.find(settings), state, serverEnvironment());
        server = started;
        started.awaitReady();
        return started;
    }

    /** Whether the server that was started here runs. */
    public boolean isServerRunning() {
        Server started = server;
        return started != null && started.handle().isAlive();
    }

    /** Stops the server and leaves the database running: {@link #startServer} starts it again. */
    public void stopServer() {
        Server running = server;
        if (running != null) {
            running.close();
        }
    }

    /** What the server said since it was started last. */
    public ServerMessages serverMessages() {
        return ServerMessages.in(state);
    }

    /** Whether closing has begun, by whomever. */
    public boolean isClosing() {
        return closing.get();
    }

    /** Stops the server, then the embedded database, and lets another copy use the folder. */
    @Override
    public synchronized void close() {
        closing.set(true);
        DatabaseWatch watching = watch;
        if (watching != null) {
            watching.close();
        }
        stopServer();
        try {
            database.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}

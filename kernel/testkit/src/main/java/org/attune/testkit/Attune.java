package org.attune.testkit;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.migration.Migrations;
import org.attune.launcher.migration.PluginMigrationFailed;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.testkit.browser.Browsers;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Wire;

/** A whole installation that runs: embedded PostgreSQL, migrations, plugins, authorities with their demo data, Liberty. */
public final class Attune implements AutoCloseable {

    private static final Duration DEMO_AT_MOST = Duration.ofMinutes(3);
    private static final Duration HTTPS_AT_MOST = Duration.ofMinutes(3);

    /** Counting statements is PostgreSQL's own work; only those that the server sends, not what they do inside. */
    private static final Map<String, String> DATABASE = Map.of(
            "shared_preload_libraries", "pg_stat_statements",
            "pg_stat_statements.track", "top",
            "pg_stat_statements.track_utility", "on",
            // The data is thrown away.
            "fsync", "off");

    private final Settings settings;
    private final Installation installation;
    private final TestDatabase database;
    private final Browsers browsers = new Browsers();

    private Attune(Settings settings, Installation installation, TestDatabase database) {
        this.settings = settings;
        this.installation = installation;
        this.database = database;
    }

    /** Starts an installation that tests can join, and keeps it until the process is ended. */
    public static void main(String[] none) throws InterruptedException {
        Attune started = start(new TestInstallation());
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        System.out.println("attune.test.home=" + started.settings.home());
        Thread.currentThread().join();
    }

    /** The installation that {@link #main} started in this folder; closing this leaves it running. */
    public static Attune join(Path home) {
        Settings settings = TestInstallation.settingsOf(home);
        Installation installation = Installation.join(settings);
        return new Attune(settings, installation, TestDatabase.of(installation));
    }

    /** Starts everything and waits until the demo data is there. */
    public static Attune start(TestInstallation from) {
        Attune attune = startServer(from);
        try {
            Await.until("the demo data of every authority", DEMO_AT_MOST, attune.database::isDemoLoaded);
            return attune;
        } catch (AssertionError failed) {
            attune.close();
            throw failed;
        }
    }

    /** Starts everything, and does not wait for the demo data. */
    public static Attune startServer(TestInstallation from) {
        Settings settings = from.settings();
        Installation installation = prepare(from, settings);
        try {
            installation.startServer();
            Attune attune = new Attune(settings, installation, TestDatabase.of(installation));
            // Ready is said over http; the https port may still be waiting for its key.
            Await.until("an answer over https", HTTPS_AT_MOST, attune::answersOverHttps);
            return attune;
        } catch (RuntimeException | AssertionError failed) {
            installation.close();
            throw failed;
        }
    }

    private boolean answersOverHttps() {
        try {
            return new Wire("localhost", settings.httpsPort())
                            .get("/health/ready")
                            .status()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** The same without the server: for a test tool that starts Liberty itself. */
    public static Installation prepare(TestInstallation from, Settings settings) {
        Installation installation = Installation.open(settings, DATABASE);
        try {
            installation.migrate();
            for (Map.Entry<Path, String> earlier : from.released().entrySet()) {
                new Migrations(installation.database().access()).migratePlugin(earlier.getValue(), earlier.getKey());
            }
            if (from.isWithShippedPlugins()) {
                installation
                        .plugins()
                        .installShipped(Distribution.find(settings).plugins());
            }
            for (Path jar : from.pluginJars()) {
                installation.plugins().approve(jar, "the tests", "made by a test");
            }
            installation.preparePlugins();
            installation.createTenants();
            return installation;
        } catch (PluginMigrationFailed failed) {
            installation.close();
            throw new Problem("An earlier release cannot make its tables: " + failed.getMessage(), failed);
        } catch (RuntimeException failed) {
            installation.close();
            throw failed;
        }
    }

    /** The authority with this short name, as seen from outside. */
    public Authority at(String slug) {
        return Authority.read(slug, Path.of(settings.get("ATTUNE_TENANTS_DIR").orElseThrow()), settings);
    }

    /** The database, past the server. */
    public TestDatabase database() {
        return database;
    }

    /** The clock of the server and of its database, to be moved. */
    public TestClock clock() {
        return new TestClock(installation.state().folder(), database);
    }

    /** Browsers. */
    public Browsers browsers() {
        return browsers;
    }

    /** The launcher's view of it. */
    public Installation installation() {
        return installation;
    }

    /** What it was started with. */
    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        browsers.close();
        installation.close();
    }
}

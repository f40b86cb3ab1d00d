package org.attune.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.PrivateFiles;
import org.attune.launcher.state.StateFolder;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL server process: starting, stopping, starting again. */
final class PostgresProcess {

    private static final Duration START_AT_MOST = Duration.ofSeconds(60);

    private final StateFolder state;
    private final Settings settings;
    private final Credentials superuser;
    private final Map<String, String> extra;
    private final Leftovers leftovers;
    private @Nullable EmbeddedPostgres postgres;

    PostgresProcess(StateFolder state, Settings settings, Credentials superuser, Map<String, String> extra) {
        this.state = state;
        this.settings = settings;
        this.superuser = superuser;
        this.extra = extra;
        this.leftovers = new Leftovers(state);
    }

    /** Starts it; the first time, makes its data folder. What an earlier copy left behind is cleared up first. */
    void start() throws IOException {
        leftovers.clear();
        PortCheck.requireFree("ATTUNE_PG_PORT", "127.0.0.1", settings.pgPort());
        // The library's own lock: ours, on the whole state folder, stands for it, and it stays behind after a failed
        // start.
        Files.deleteIfExists(state.postgres().resolve("epg-lock"));
        Path password = state.folder().resolve(".superuser-password");
        PrivateFiles.write(password, superuser.password() + "\n");
        try {
            postgres = builder(password).start();
        } catch (IllegalStateException | UncheckedIOException failed) {
            throw new IOException("PostgreSQL did not start", failed);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private EmbeddedPostgres.Builder builder(Path password) throws IOException {
        Redirect log =
                Redirect.appendTo(state.logs().resolve("postgres-start.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(state.postgres())
                .setOverrideWorkingDirectory(programs().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(settings.pgPort())
                .setPGStartupWait(START_AT_MOST)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setConnectConfig("password", superuser.password())
                // These reach initdb after the library's own "-A trust", and the later one wins.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                // The same order everywhere and at every upgrade, which the machine's own locales do not promise.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library turns these off, for throw-away data.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setDataDirectoryCustomizer(this::configure);
    }

    private Path programs() throws IOException {
        Path programs = settings.path("ATTUNE_PG_PROGRAMS").orElse(state.postgresPrograms());
        PrivateFiles.createFolder(programs);
        // The library lets everybody write where it unpacks: keep that behind a folder that nobody else can open.
        return programs.resolve("unpacked");
    }

    private void configure(File data) {
        try {
            PostgresConfig.write(data.toPath(), state.logs(), extra);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    boolean isRunning() throws IOException {
        return leftovers.isRunning();
    }

    void stop() {
        EmbeddedPostgres running = postgres;
        if (running == null) {
            return;
        }
        try {
            running.close();
            // The library waits five seconds; a last checkpoint may take longer.
            leftovers.awaitStop();
        } catch (IOException failed) {
            throw new Problem("The embedded database did not stop. Its log is in " + state.logs() + ".", failed);
        }
    }
}

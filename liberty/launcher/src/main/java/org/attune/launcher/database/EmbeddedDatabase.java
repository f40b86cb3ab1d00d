package org.attune.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.PrivateFiles;
import org.attune.launcher.state.Secrets;
import org.attune.launcher.state.StateFolder;

/** PostgreSQL, run by this program from the state folder. Every role, the superuser too, needs its password. */
public final class EmbeddedDatabase implements Database {

    private static final String SUPERUSER = "postgres";
    private static final Duration START_AT_MOST = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final StateFolder state;
    private final DatabaseAccess access;
    private final Credentials superuser;

    private EmbeddedDatabase(
            EmbeddedPostgres postgres, StateFolder state, DatabaseAccess access, Credentials superuser) {
        this.postgres = postgres;
        this.state = state;
        this.access = access;
        this.superuser = superuser;
    }

    /**
     * Starts it; the first time, makes it. What an earlier copy left behind when it was killed is cleared up first.
     *
     * @param extra further server parameters by name, for tests
     */
    public static EmbeddedDatabase start(
            StateFolder state, Settings settings, Secrets secrets, Map<String, String> extra) {
        int port = settings.pgPort();
        Credentials superuser = new Credentials(SUPERUSER, secrets.superuser());
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/";
        try {
            new Leftovers(state).clear();
            PortCheck.requireFree("ATTUNE_PG_PORT", "127.0.0.1", port);
            EmbeddedPostgres postgres = start(state, settings, superuser, extra);
            try {
                Bootstrap.run(url, superuser, secrets);
                DatabaseAccess access = new DatabaseAccess(
                        url + Bootstrap.DATABASE,
                        "127.0.0.1",
                        port,
                        Bootstrap.DATABASE,
                        new Credentials("attune_owner", secrets.owner()),
                        new Credentials("attune_app", secrets.app()));
                leaveNoteForOperator(state, access);
                return new EmbeddedDatabase(postgres, state, access, superuser);
            } catch (SQLException | IOException failed) {
                postgres.close();
                throw failed;
            }
        } catch (IOException | SQLException | IllegalStateException | UncheckedIOException failed) {
            throw new Problem(
                    "The embedded database did not start. Its log in " + state.logs() + " says why: start with the"
                            + " newest postgres file there.",
                    failed);
        }
    }

    private static EmbeddedPostgres start(
            StateFolder state, Settings settings, Credentials superuser, Map<String, String> extra) throws IOException {
        Redirect log =
                Redirect.appendTo(state.logs().resolve("postgres-start.log").toFile());
        Path password = state.folder().resolve(".superuser-password");
        PrivateFiles.write(password, superuser.password() + "\n");
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(state.postgres())
                    .setOverrideWorkingDirectory(programs(state, settings).toFile())
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
                    .setDataDirectoryCustomizer(data -> configure(data, state, extra));
            return builder.start();
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static Path programs(StateFolder state, Settings settings) throws IOException {
        Path programs = settings.path("ATTUNE_PG_PROGRAMS").orElse(state.postgresPrograms());
        PrivateFiles.createFolder(programs);
        // The library lets everybody write where it unpacks: keep that behind a folder that nobody else can open.
        return programs.resolve("unpacked");
    }

    private static void configure(File data, StateFolder state, Map<String, String> extra) {
        try {
            PostgresConfig.write(data.toPath(), state.logs(), extra);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void leaveNoteForOperator(StateFolder state, DatabaseAccess access) throws IOException {
        // By hand: Properties.store would put a backslash before each colon, which psql's users would have to undo.
        String note = "# How the owner of the database signs in. Keep this file private.\n"
                + "url=" + access.url() + "\n"
                + "user=" + access.owner().user() + "\n"
                + "password=" + access.owner().password() + "\n";
        PrivateFiles.write(state.databaseProperties(), note);
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public Optional<Credentials> superuser() {
        return Optional.of(superuser);
    }

    @Override
    public void close() {
        try {
            postgres.close();
            // The library waits five seconds; a last checkpoint may take longer.
            new Leftovers(state).awaitStop();
        } catch (IOException failed) {
            throw new Problem("The embedded database did not stop. Its log is in " + state.logs() + ".", failed);
        }
    }
}

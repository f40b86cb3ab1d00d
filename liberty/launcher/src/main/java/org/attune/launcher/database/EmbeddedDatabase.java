package org.attune.launcher.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.PrivateFiles;
import org.attune.launcher.state.Secrets;
import org.attune.launcher.state.StateFolder;

/** PostgreSQL, run by this program from the state folder. Every role, the superuser too, needs its password. */
public final class EmbeddedDatabase implements Database {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());

    private final PostgresProcess process;
    private final DatabaseAccess access;
    private final Credentials superuser;
    private boolean closed;

    private EmbeddedDatabase(PostgresProcess process, DatabaseAccess access, Credentials superuser) {
        this.process = process;
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
        Credentials superuser = new Credentials("postgres", secrets.superuser());
        PostgresProcess process = new PostgresProcess(state, settings, superuser, extra);
        String url = "jdbc:postgresql://127.0.0.1:" + settings.pgPort() + "/";
        try {
            process.start();
            Bootstrap.run(url, superuser, secrets);
            DatabaseAccess access = new DatabaseAccess(
                    url + Bootstrap.DATABASE,
                    "127.0.0.1",
                    settings.pgPort(),
                    Bootstrap.DATABASE,
                    new Credentials("attune_owner", secrets.owner()),
                    new Credentials("attune_app", secrets.app()));
            leaveNoteForOperator(state, access);
            return new EmbeddedDatabase(process, access, superuser);
        } catch (IOException | SQLException failed) {
            process.stop();
            throw new Problem(
                    "The embedded database did not start. Its log in " + state.logs() + " says why: start with the"
                            + " newest postgres file there.",
                    failed);
        }
    }

    /** Ends a database that a killed copy left running. */
    public static void endLeftover(StateFolder state) throws IOException {
        new Leftovers(state).clear();
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

    /** Starts it again where its process has ended by itself, or was killed. Answers whether it had to. */
    public synchronized boolean revive() {
        try {
            if (closed || process.isRunning()) {
                return false;
            }
            LOG.warning("The embedded database has ended. It is started again.");
            process.stop();
            process.start();
            return true;
        } catch (IOException | Problem notYet) {
            // Tried again at the next look.
            LOG.log(Level.WARNING, "The embedded database could not be started again.", notYet);
            return false;
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            process.stop();
        }
    }
}

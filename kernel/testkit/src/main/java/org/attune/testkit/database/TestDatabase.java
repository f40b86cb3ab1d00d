package org.attune.testkit.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.attune.launcher.database.Credentials;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.state.Secrets;

/** The installation's database, past the server: each call is one transaction. */
public final class TestDatabase {

    private static final String ACTOR = "system:test";

    private final DatabaseAccess access;
    private final Credentials superuser;

    private TestDatabase(DatabaseAccess access, Credentials superuser) {
        this.access = access;
        this.superuser = superuser;
    }

    /** That of an installation with the embedded database. */
    public static TestDatabase of(Installation installation) {
        // A copy that joined another's database was not told.
        Credentials superuser = installation
                .database()
                .superuser()
                .orElseGet(() -> new Credentials(
                        "postgres", Secrets.loadOrCreate(installation.state()).superuser()));
        TestDatabase database = new TestDatabase(installation.database().access(), superuser);
        database.asSuperuser(sql -> sql.change("create extension if not exists pg_stat_statements schema public"));
        return database;
    }

    /** Work in one transaction. */
    public interface Work<T> {
        /** Does it. */
        T in(Sql sql) throws SQLException;
    }

    /** As the owner, in no authority: for the catalogue and platform tables. */
    public <T> T asOwner(Work<T> work) {
        return run(access.owner(), "", work);
    }

    /** As the owner, in an authority. */
    public <T> T asOwner(int tenant, Work<T> work) {
        return run(access.owner(), enter(tenant), work);
    }

    /** As the server's own role, in no authority. */
    public <T> T asApp(Work<T> work) {
        return run(access.app(), "", work);
    }

    /** As the server's own role, in an authority. */
    public <T> T asApp(int tenant, Work<T> work) {
        return run(access.app(), enter(tenant), work);
    }

    /** As the superuser of the embedded database. */
    public <T> T asSuperuser(Work<T> work) {
        return run(superuser, "", work);
    }

    /** A connection of the server's role that the caller closes, with no transaction begun. */
    public Connection openAsApp() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.app().user(), access.app().password());
    }

    /** As {@link #openAsApp}, in a transaction of an authority that the caller ends. */
    public Connection beginAsApp(int tenant) throws SQLException {
        return beginAsApp(tenant, ACTOR);
    }

    /** As {@link #beginAsApp(int)}, and as somebody. */
    public Connection beginAsApp(int tenant, String actor) throws SQLException {
        Connection connection = openAsApp();
        try {
            connection.setAutoCommit(false);
            new Sql(connection).texts("select attune.enter(?, ?, 'A test', 'test')", tenant, actor);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Whether a statement of the server's role that begins like this waits for a lock; an empty one is any statement. */
    public boolean isWaiting(String statement) {
        return asSuperuser(sql -> sql.number(
                        "select count(*) from pg_stat_activity"
                                + " where wait_event_type = 'Lock' and usename = 'attune_app' and starts_with(query, ?)",
                        statement))
                > 0;
    }

    /** Whether the server has loaded the demo data of every authority. */
    public boolean isDemoLoaded() {
        return asOwner(sql -> sql.number("select count(*) from attune.tenant where demo_loaded_at is null") == 0);
    }

    /** From now on its functions act as if it were so much later, or, negative, earlier: {@code TestClock} says so to it. */
    public void moveClockBy(Duration ahead) {
        DatabaseClock.moveBy(this, ahead);
    }

    /** Counts what the server sends. */
    public StatementCounter statements() {
        return new StatementCounter(this);
    }

    private static String enter(int tenant) {
        return "select attune.enter(" + tenant + ", '" + ACTOR + "', 'A test', 'test')";
    }

    private <T> T run(Credentials as, String first, Work<T> work) {
        try (Connection connection = DriverManager.getConnection(access.url(), as.user(), as.password())) {
            connection.setAutoCommit(false);
            Sql sql = new Sql(connection);
            if (!first.isEmpty()) {
                sql.texts(first);
            }
            T result = work.in(sql);
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new DatabaseRefusal(failed);
        }
    }
}

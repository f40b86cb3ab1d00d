package org.attune.launcher.database;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.Secrets;
import org.attune.launcher.state.StateFolder;

/** A database that somebody else started: the operator's own server, or the embedded one of a copy that is running. */
public final class ExistingDatabase implements Database {

    private static final String JDBC = "jdbc:";

    private final DatabaseAccess access;

    private ExistingDatabase(DatabaseAccess access) {
        this.access = access;
    }

    /** The server that {@code ATTUNE_DB_URL} names. */
    public static ExistingDatabase ofOperator(Settings settings, String url) {
        Credentials owner = new Credentials(
                settings.get("ATTUNE_DB_USER").orElse("attune_owner"), required(settings, "ATTUNE_DB_PASSWORD"));
        Credentials app = new Credentials(
                settings.get("ATTUNE_APP_DB_USER").orElse("attune_app"), required(settings, "ATTUNE_APP_DB_PASSWORD"));
        return connected(url, owner, app);
    }

    /** The embedded database of the copy that is running from this state folder. */
    public static ExistingDatabase ofRunningCopy(StateFolder state, Secrets secrets) {
        Properties owner = new Properties();
        try (Reader reader = Files.newBufferedReader(state.databaseProperties(), StandardCharsets.UTF_8)) {
            owner.load(reader);
        } catch (IOException notThere) {
            throw new Problem(
                    "Another running copy is still starting from " + state.folder() + ". Wait until it is ready.",
                    notThere);
        }
        return connected(
                owner.getProperty("url", ""),
                new Credentials(owner.getProperty("user", ""), owner.getProperty("password", "")),
                new Credentials("attune_app", secrets.app()));
    }

    private static ExistingDatabase connected(String url, Credentials owner, Credentials app) {
        DatabaseAccess access = parse(url, owner, app);
        try (Connection connection = access.openAsOwner()) {
            if (!connection.isValid(10)) {
                throw new SQLException("it does not answer");
            }
        } catch (SQLException refused) {
            throw new Problem(
                    "The database at " + access.host() + ":" + access.port() + " cannot be used: "
                            + Problem.firstLineOf(refused) + ". Check ATTUNE_DB_URL, ATTUNE_DB_USER and"
                            + " ATTUNE_DB_PASSWORD, and that it is running.",
                    refused);
        }
        return new ExistingDatabase(access);
    }

    private static DatabaseAccess parse(String url, Credentials owner, Credentials app) {
        if (url.startsWith(JDBC + "postgresql://")) {
            URI address = URI.create(url.substring(JDBC.length()));
            String path = address.getPath();
            if (address.getHost() != null && path != null && path.length() > 1) {
                int port = address.getPort() < 0 ? 5432 : address.getPort();
                return new DatabaseAccess(url, address.getHost(), port, path.substring(1), owner, app);
            }
        }
        throw new Problem("ATTUNE_DB_URL is not understood. Write it as jdbc:postgresql://host:5432/attune.");
    }

    private static String required(Settings settings, String name) {
        return settings.get(name)
                .orElseThrow(() -> new Problem("ATTUNE_DB_URL is set, so " + name + " is needed too. Set it."));
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public Optional<Credentials> superuser() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}

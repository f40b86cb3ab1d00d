package org.attune.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.attune.launcher.state.Secrets;

/**
 * What only a superuser can do: the roles, the database, and taking {@code set_config} from everybody but the owner.
 * Done at every start of the embedded database, and changing nothing that is right already. On a server of the
 * operator's own the database administrator runs the same two files.
 */
final class Bootstrap {

    static final String DATABASE = "attune";

    private Bootstrap() {}

    static void run(String url, Credentials superuser, Secrets secrets) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(url + "postgres", superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute(script("roles.sql"));
            setPassword(connection, "attune_owner", secrets.owner());
            setPassword(connection, "attune_app", secrets.app());
            boolean exists;
            try (ResultSet found =
                    statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
                exists = found.next();
            }
            if (!exists) {
                statement.execute("create database " + DATABASE + " owner attune_owner");
            }
        }
        try (Connection connection =
                        DriverManager.getConnection(url + DATABASE, superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute(script("database.sql"));
        }
    }

    private static void setPassword(Connection connection, String role, String password) throws SQLException {
        String command;
        try (PreparedStatement format =
                connection.prepareStatement("select format('alter role %I password %L', ?::text, ?::text)")) {
            format.setString(1, role);
            format.setString(2, password);
            try (ResultSet formatted = format.executeQuery()) {
                formatted.next();
                command = formatted.getString(1);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Bootstrap.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

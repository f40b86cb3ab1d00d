package org.attune.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the database is, and how the owner and the server sign in.
 *
 * @param url the JDBC address
 * @param host its host, as the server is told it
 * @param port its port
 * @param name the database's name
 * @param owner the role that owns the tables: the launcher's
 * @param app the role that row security binds: the server's
 */
public record DatabaseAccess(String url, String host, int port, String name, Credentials owner, Credentials app) {

    /** A new connection of the owner. */
    public Connection openAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner.user(), owner.password());
    }
}

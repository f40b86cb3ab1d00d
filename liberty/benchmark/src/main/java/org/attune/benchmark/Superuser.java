package org.attune.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.attune.launcher.database.Credentials;
import org.attune.launcher.installation.Installation;

/** For what only the embedded database's superuser may ask: which statements were run. */
final class Superuser {

    private Superuser() {}

    static Connection open(Installation installation) throws SQLException {
        Credentials superuser = installation.database().superuser().orElseThrow();
        return DriverManager.getConnection(
                installation.database().access().url(), superuser.user(), superuser.password());
    }
}

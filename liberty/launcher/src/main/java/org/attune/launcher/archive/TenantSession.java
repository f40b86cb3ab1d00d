package org.attune.launcher.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The owner's way into one authority's rows for a whole transaction. Row security binds the owner too, and attune.enter refuses a
 * suspended authority, so the owner sets the transaction's authority itself: whatever goes wrong after that, it is within this one.
 */
public final class TenantSession {

    /** Dates, numbers and bytes are written in one way only, so that equal rows are equal bytes. */
    private static final String FORM = "set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';"
            + " set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1; set local bytea_output = 'hex';"
            + " set local statement_timeout = 0; set local search_path = pg_catalog";

    private TenantSession() {}

    /** Enters it until the transaction ends; other authorities' rows cannot be seen or changed in it any more. */
    public static void enter(Connection connection, int tenant) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FORM);
        }
        try (PreparedStatement set = connection.prepareStatement("select set_config('attune.tenant', ?, true),"
                + " set_config('attune.actor', 'system:launcher', true), set_config('attune.actor_name', 'Launcher', true),"
                + " set_config('attune.origin', 'launcher', true)")) {
            set.setString(1, Integer.toString(tenant));
            set.execute();
        }
    }

    /**
     * From here on no trigger runs: rows come and go as they are, without new stamps, audit or rules. The database asks for a
     * right of its own for this, which roles.sql gives to the owner; foreign keys are not looked at either.
     */
    public static void withoutTriggers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
        }
    }
}

package org.attune.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.attune.launcher.installation.Installation;

/** What the server's role has sent to the database, counted by PostgreSQL. Jobs of the background are the same role, and few. */
record Statements(Installation installation) {

    /** How many an act sends. */
    double of(Act act) throws Exception {
        reset();
        act.take();
        return count();
    }

    /** Begins to count anew. */
    void reset() throws SQLException {
        ask("select pg_stat_statements_reset()");
    }

    /** How many were sent since the last {@link #reset}. */
    double count() throws SQLException {
        return ask(
                "select coalesce(sum(calls), 0)::float8 from pg_stat_statements s join pg_roles r on r.oid = s.userid"
                        + " where r.rolname = 'attune_app'");
    }

    interface Act {
        void take() throws Exception;
    }

    private double ask(String query) throws SQLException {
        try (Connection connection = Superuser.open(installation);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            try (ResultSet result = statement.executeQuery(query)) {
                result.next();
                return result.getObject(1) instanceof Double number ? number : 0;
            }
        }
    }
}

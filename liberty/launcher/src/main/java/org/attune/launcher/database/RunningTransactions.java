package org.attune.launcher.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for the transactions that are under way. PostgreSQL shows each one's virtual id to every role, while who runs it and since
 * when is hidden from the owner: so it is those ids that are waited for, as CREATE INDEX CONCURRENTLY does.
 */
public final class RunningTransactions {

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private static final String OTHERS =
            "select virtualtransaction from pg_locks where locktype = 'virtualxid' and granted"
                    + " and pid <> pg_backend_pid()";

    private final DatabaseAccess database;

    /** @param database whose transactions are waited for */
    public RunningTransactions(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * Waits until every transaction that runs now has ended.
     *
     * @return false where one of them still runs after this time
     */
    public boolean awaitEnd(Duration atMost) throws SQLException {
        try (Connection connection = database.openAsOwner();
                Statement statement = connection.createStatement()) {
            Set<String> now = ids(statement);
            Instant until = Instant.now().plus(atMost);
            while (!now.isEmpty() && Instant.now().isBefore(until)) {
                LockSupport.parkNanos(BETWEEN.toNanos());
                now.retainAll(ids(statement));
            }
            return now.isEmpty();
        }
    }

    private static Set<String> ids(Statement statement) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(OTHERS)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}

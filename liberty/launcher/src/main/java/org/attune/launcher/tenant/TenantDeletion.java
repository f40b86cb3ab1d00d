package org.attune.launcher.tenant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.launcher.archive.TenantEraser;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.database.RunningTransactions;
import org.attune.launcher.database.Transactions;
import org.attune.launcher.operator.Operators.Signed;
import org.attune.launcher.problem.Problem;

/**
 * Deletes an authority: one operator asks, another approves, and when the days of grace are over every row of it goes. The rules
 * are the database's (V66); this carries them out.
 */
public final class TenantDeletion {

    private static final String FAILURE = "The deletion could not be asked for, approved or done";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DatabaseAccess database;

    /** @param database where the authority is */
    public TenantDeletion(DatabaseAccess database) {
        this.database = database;
    }

    /** One operator asks. */
    public void ask(Signed operator, String slug, String reason, int graceDays) {
        Transactions.run(database, FAILURE, connection -> {
            try (PreparedStatement call = connection.prepareStatement("select attune.ask_deletion(?, ?, ?, ?)")) {
                call.setObject(1, operator.id());
                call.setString(2, slug);
                call.setString(3, reason);
                call.setInt(4, graceDays);
                return call.execute();
            }
        });
    }

    /** Another approves: the authority is suspended. Answers from when on it can be deleted. */
    public Instant approve(Signed operator, String slug) {
        return Transactions.run(database, FAILURE, connection -> {
            try (PreparedStatement call = connection.prepareStatement("select attune.approve_deletion(?, ?)")) {
                call.setObject(1, operator.id());
                call.setString(2, slug);
                try (ResultSet row = call.executeQuery()) {
                    row.next();
                    return row.getTimestamp(1).toInstant();
                }
            }
        });
    }

    /** Any operator calls it off. */
    public void cancel(Signed operator, String slug) {
        Transactions.run(database, FAILURE, connection -> {
            try (PreparedStatement call = connection.prepareStatement("select attune.cancel_deletion(?, ?)")) {
                call.setObject(1, operator.id());
                call.setString(2, slug);
                return call.execute();
            }
        });
    }

    /**
     * An authority that was deleted.
     *
     * @param id its number
     * @param slug its short name
     * @param rows how many rows it had
     */
    public record Deleted(int id, String slug, long rows) {}

    private record Due(UUID id, int tenant, String slug) {}

    /** Deletes every authority whose deletion is approved and whose days of grace are over. */
    public List<Deleted> carryOutDue() {
        List<Due> due = Transactions.run(database, FAILURE, TenantDeletion::due);
        List<Deleted> deleted = new ArrayList<>();
        for (Due one : due) {
            deleted.add(carryOut(one));
        }
        return deleted;
    }

    private static List<Due> due(Connection connection) throws SQLException {
        List<Due> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select id, tenant_id, slug from attune.tenant_deletion"
                                + " where due_at <= now() and cancelled_at is null and done_at is null order by due_at");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Due(rows.getObject(1, UUID.class), rows.getInt(2), rows.getString(3)));
            }
        }
        return found;
    }

    private Deleted carryOut(Due due) {
        awaitEnd(due);
        String anchor = Transactions.run(database, FAILURE, connection -> TenantEraser.seal(connection, due.tenant()));
        return Transactions.run(database, FAILURE, connection -> {
            lock(connection, due);
            String name = removeFromRegister(connection, due);
            long rows = TenantEraser.erase(connection, due.tenant());
            bury(connection, due, name, rows, anchor);
            return new Deleted(due.tenant(), due.slug(), rows);
        });
    }

    /** What was under way when it was suspended must not write behind the deletion. */
    private void awaitEnd(Due due) {
        try {
            if (!new RunningTransactions(database).awaitEnd(PATIENCE)) {
                throw new Problem(
                        due.slug() + " was not deleted: something in the database has been running for more than "
                                + PATIENCE.toMinutes() + " minutes. Look at pg_stat_activity, then try again.");
            }
        } catch (SQLException failed) {
            throw new Problem(FAILURE + ": " + Problem.firstLineOf(failed), failed);
        }
    }

    private static void lock(Connection connection, Due due) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select from attune.tenant_deletion d join attune.tenant t"
                        + " on t.id = d.tenant_id where d.id = ? and d.due_at <= now() and d.cancelled_at is null and d.done_at is null"
                        + " and t.status = 'suspended' for update")) {
            query.setObject(1, due.id());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(due.slug() + " was not deleted: it was called off, or it is not suspended.");
                }
            }
        }
    }

    private static String removeFromRegister(Connection connection, Due due) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from attune.tenant where id = ? returning name")) {
            delete.setInt(1, due.tenant());
            try (ResultSet row = delete.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** The rules of these tables' triggers are kept here by hand: none runs in this transaction any more. */
    private static void bury(Connection connection, Due due, String name, long rows, String anchor)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into attune.tenant_tombstone (tenant_id, slug, name,"
                        + " reason, asked_by, approved_by, rows, last_anchor) select d.tenant_id, d.slug, ?, d.reason, a.email, b.email,"
                        + " ?, ? from attune.tenant_deletion d join attune.operator_account a on a.id = d.asked_by"
                        + " join attune.operator_account b on b.id = d.approved_by where d.id = ?")) {
            insert.setString(1, name);
            insert.setLong(2, rows);
            insert.setString(3, anchor);
            insert.setObject(4, due.id());
            insert.executeUpdate();
        }
        try (PreparedStatement update =
                connection.prepareStatement("update attune.tenant_deletion set done_at = now() where id = ?")) {
            update.setObject(1, due.id());
            update.executeUpdate();
        }
        new OperatorLog(connection)
                .write(OperatorLog.machineUser(), "delete", due.tenant(), due.slug(), rows + " rows");
        try (Statement ask = connection.createStatement()) {
            ask.execute("set local session_replication_role = origin");
        }
    }
}

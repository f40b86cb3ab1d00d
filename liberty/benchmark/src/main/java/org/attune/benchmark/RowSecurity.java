package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.attune.launcher.installation.Installation;

/** The same read with row security on, and with a copy of the table that has none. */
final class RowSecurity {

    private static final int ROUNDS = 40;
    private static final int READS = 2_000;

    private RowSecurity() {}

    static List<Figure> measure(Installation installation, Rows rows) throws SQLException {
        try (Connection owner = installation.database().access().openAsOwner()) {
            owner.setAutoCommit(false);
            Rows.enter(owner);
            double with = 0;
            double without = 0;
            try (PreparedStatement guarded = read(owner, "attune.child");
                    PreparedStatement plain = read(owner, "benchmark.child")) {
                time(guarded, rows);
                time(plain, rows);
                for (int round = 0; round < ROUNDS; round++) {
                    with += time(guarded, rows);
                    without += time(plain, rows);
                }
            }
            owner.commit();
            return List.of(Figure.of(
                    "One read with row security, against a copy of the table without",
                    with / without,
                    "1.05",
                    ROUNDS + " rounds of " + READS + " reads in turn, in one transaction, by JDBC"));
        }
    }

    private static PreparedStatement read(Connection connection, String table) throws SQLException {
        return connection.prepareStatement("select id, given_name, family_name, date_of_birth from " + table
                + " where tenant_id = 821 and id = ?");
    }

    private static double time(PreparedStatement statement, Rows rows) throws SQLException {
        long before = System.nanoTime();
        for (int i = 0; i < READS; i++) {
            UUID id = rows.ids().get((i * 7919) % rows.ids().size());
            statement.setObject(1, id);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new IllegalStateException("A child is missing: " + id);
                }
            }
        }
        return System.nanoTime() - before;
    }
}

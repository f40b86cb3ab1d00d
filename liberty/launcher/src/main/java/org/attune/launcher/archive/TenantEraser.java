package org.attune.launcher.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.attune.launcher.problem.Problem;

/** Removes every row of one authority from every table, within the transaction of its caller. */
public final class TenantEraser {

    private static final int BATCHES_AT_ONCE = 1000;

    private TenantEraser() {}

    /**
     * Seals what the authority's audit still holds open. Answers its last anchor: the number, hash and time of the last batch;
     * empty where nothing was ever sealed.
     */
    public static String seal(Connection connection, int tenant) throws SQLException {
        TenantSession.enter(connection, tenant);
        if (!isThere(connection, "to_regclass('attune.audit_batch')")) {
            return "";
        }
        long sealed;
        do {
            try (PreparedStatement seal = connection.prepareStatement("select attune.audit_seal(?)")) {
                seal.setInt(1, BATCHES_AT_ONCE);
                try (ResultSet row = seal.executeQuery()) {
                    row.next();
                    sealed = row.getLong(1);
                }
            }
        } while (sealed > 0);
        try (PreparedStatement query =
                        connection.prepareStatement("select number || ' ' || encode(hash, 'hex') || ' ' ||"
                                + " to_char(sealed_at, 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from attune.audit_batch"
                                + " where tenant_id = attune.current_tenant() order by number desc limit 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** Removes them, and looks whether any is left. Answers how many there were. Afterwards no trigger runs in this transaction. */
    public static long erase(Connection connection, int tenant) throws SQLException {
        TenantSession.enter(connection, tenant);
        TenantSession.withoutTriggers(connection);
        long rows = 0;
        for (TenantTable table : TenantTables.all(connection)) {
            rows += new TableRows(connection, table).delete();
            if (isThere(connection, "(select 1 from " + table.name() + " where tenant_id = " + tenant + " limit 1)")) {
                throw new Problem("Rows of " + table.name() + " could not be deleted. Nothing was deleted.");
            }
        }
        return rows;
    }

    private static boolean isThere(Connection connection, String expression) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + expression + " is not null");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}

package org.attune.launcher.tenant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Writes down what an operator does, in the transaction that does it: what cannot be written down does not happen. */
public final class OperatorLog {

    private final Connection connection;

    /** @param connection the owner's; the caller commits and closes it */
    public OperatorLog(Connection connection) {
        this.connection = connection;
    }

    /** Who sits at the machine, for commands that no operator has to sign. */
    public static String machineUser() {
        return "user " + System.getProperty("user.name", "unknown") + " of the machine";
    }

    /**
     * Writes it down.
     *
     * @param operator who: an operator's email address, or {@link #machineUser}
     * @param action what, one of those that the table allows
     * @param tenant the authority's number; null where it is about none
     * @param slug its short name; null where it is about none
     * @param detail why, or what came of it; nothing about a child
     */
    public void write(String operator, String action, @Nullable Integer tenant, @Nullable String slug, String detail)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into attune.operator_log (operator, action, tenant_id, slug, detail) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, operator);
            insert.setString(2, action);
            insert.setObject(3, tenant, Types.INTEGER);
            insert.setString(4, slug);
            insert.setString(5, detail);
            insert.executeUpdate();
        }
    }
}

package org.attune.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.attune.launcher.problem.Problem;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Work of the owner in one transaction: done whole, or not at all. */
public final class Transactions {

    /** The routine of PostgreSQL that carries out a RAISE. */
    private static final String RAISED = "exec_stmt_raise";

    private Transactions() {}

    /** What is done. */
    public interface Work<T> {
        /** Does it; the caller commits. */
        T in(Connection connection) throws SQLException;
    }

    /**
     * Does it and commits.
     *
     * @param failure how the answer to the operator begins where the database refuses, up to its own words
     */
    public static <T> T run(DatabaseAccess database, String failure, Work<T> work) {
        try (Connection connection = database.openAsOwner()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new Problem(words(failure, failed), failed);
        }
    }

    /** Our own functions refuse in words for people, as they are; what PostgreSQL says by itself needs to be told about what. */
    private static String words(String failure, SQLException failed) {
        ServerErrorMessage said = failed instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
        String own = said != null && RAISED.equals(said.getRoutine()) ? said.getMessage() : null;
        return own == null ? failure + ": " + Problem.firstLineOf(failed) : own;
    }
}

package org.attune.kernel.web;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.attune.api.problem.ProblemException;
import org.attune.kernel.persistence.ServerMessage;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL refused, in words. */
final class DatabaseProblems {

    private DatabaseProblems() {}

    static @Nullable ProblemException of(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (isUnavailable(failure, state)) {
            return new PlainProblem(
                    503,
                    "unavailable",
                    "The service is not available just now. Nothing was saved. Try again in a minute.");
        }
        if (isOfAudit(failure)) {
            return new PlainProblem(
                    503,
                    "not-audited",
                    "This could not be written down in the audit, so nothing was saved. Try again in a minute, and tell your"
                            + " administrator if it stays so.");
        }
        ProblemException rule = RuleWords.of(failure);
        return rule == null ? byState(state) : rule;
    }

    /** Codes: PostgreSQL, appendix A. */
    private static @Nullable ProblemException byState(String state) {
        return switch (state) {
            case "23505" -> new PlainProblem(409, "already-there", "This is here already: perhaps it was sent twice.");
            case "23503" ->
                new PlainProblem(
                        422,
                        "in-use",
                        "This belongs together with something that is not here, or that still needs it.");
            case "23502", "23514", "22001", "22003", "22021", "22P05" ->
                new PlainProblem(
                        422,
                        "invalid",
                        "Something that was entered is too long, or has characters that cannot be kept.");
            // Row security: a row of another tenant. It does not exist here.
            case "42501" -> new PlainProblem(404, "not-found", "There is nothing here.");
            case "40001", "40P01" ->
                new PlainProblem(409, "stale", "Someone else was saving the same thing at that moment. Try again.");
            default -> null;
        };
    }

    private static boolean isUnavailable(SQLException failure, String state) {
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53");
    }

    /** Whatever kept a change from the audit, the trigger's function was at work. */
    private static boolean isOfAudit(SQLException failure) {
        String where = ServerMessage.where(failure);
        return where != null && where.contains("attune.audit_write(");
    }
}

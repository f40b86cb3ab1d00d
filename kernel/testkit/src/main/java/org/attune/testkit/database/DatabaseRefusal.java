package org.attune.testkit.database;

import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The database said no. */
public final class DatabaseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;
    private final String constraint;

    DatabaseRefusal(SQLException cause) {
        super(cause.getMessage(), cause);
        state = Objects.requireNonNullElse(cause.getSQLState(), "");
        ServerErrorMessage said = cause instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
        constraint = said == null ? "" : Objects.requireNonNullElse(said.getConstraint(), "");
    }

    /** The SQLSTATE. */
    public String state() {
        return state;
    }

    /** The constraint that it names; empty for none. */
    public String constraint() {
        return constraint;
    }
}

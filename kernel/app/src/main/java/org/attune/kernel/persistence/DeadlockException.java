package org.attune.kernel.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/**
 * Two transactions waited for each other, and PostgreSQL ended this one. Begun again it waits for the other and goes through, so a
 * method whose locks reach far says {@code @Retry(retryOn = DeadlockException.class)}.
 */
public class DeadlockException extends PersistenceException {

    private static final long serialVersionUID = 1L;
    private static final String DEADLOCK_DETECTED = "40P01";

    DeadlockException(SQLException found) {
        super(found);
    }

    static PersistenceException orOther(SQLException failure) {
        return DEADLOCK_DETECTED.equals(failure.getSQLState())
                ? new DeadlockException(failure)
                : new PersistenceException(failure);
    }
}

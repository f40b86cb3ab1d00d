package org.attune.kernel.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.attune.api.problem.RefusedException;
import org.attune.kernel.identity.Passwords;
import org.attune.kernel.operator.OperatorSignInService.Outcome;

/** Checks an operator's password: hashed here, which is slow and so done by one at a time, and compared in the database. */
@ApplicationScoped
public class OperatorSignIn {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 200;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore hashing = new Semaphore(1, true);

    @Inject
    OperatorSignInService service;

    /**
     * Opens a session where the password is right.
     *
     * @param token the secret of the session that is to begin
     * @param before that of one that ends with it; empty for none
     */
    Outcome check(String email, String password, String token, String before) {
        if (email.length() > LONGEST_EMAIL || password.length() > LONGEST_PASSWORD || email.indexOf('\0') >= 0) {
            return Outcome.WRONG;
        }
        Outcome outcome = service.begin(email, derive(password, service.salt(email)), token);
        if (outcome == Outcome.RIGHT) {
            service.end(before);
        }
        return outcome;
    }

    private String derive(String password, String salt) {
        try {
            if (!hashing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RefusedException("busy", "Many people are signing in just now. Try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("busy", "The service is about to restart. Try again in a minute.");
        }
        try {
            return Passwords.derive(password, salt);
        } finally {
            hashing.release();
        }
    }
}

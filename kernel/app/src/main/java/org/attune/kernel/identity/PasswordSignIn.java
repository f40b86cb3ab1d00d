package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;

/**
 * Checks an email address and a password. An address without an account, a wrong password and an account that is switched
 * off get the same words after the same time, and are locked after the same number of tries.
 */
@ApplicationScoped
public class PasswordSignIn {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 200;

    /**
     * Hashing is meant to be slow. Never more than this many at a time: a flood of sign-ins must not take every processor, and
     * guesses made at the same moment must not all slip in before the first is counted.
     */
    private final Semaphore hashing = new Semaphore(2, true);

    private static final int PATIENCE_SECONDS = 10;

    private final FailuresByAddress addresses = new FailuresByAddress();

    @Inject
    SignInStore store;

    /**
     * @param origin the network address that it comes from
     * @return the account whose password it is
     * @throws RefusedException in every other case
     */
    @Unrestricted("Whoever signs in is nobody yet")
    public Account check(String email, String password, String origin) {
        if (addresses.tooMany(origin, London.now())) {
            throw new RefusedException(
                    "too-many-tries",
                    "There have been too many wrong tries from your network. Wait 10 minutes, then try again.");
        }
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST_EMAIL || password.length() > LONGEST_PASSWORD || address.indexOf('\0') >= 0) {
            addresses.add(origin, London.now());
            throw wrong();
        }
        return checkInTurn(address, password, origin);
    }

    private Account checkInTurn(String email, String password, String origin) {
        try {
            if (!hashing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RefusedException("busy", "Many people are signing in just now. Try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("busy", "The service is about to restart. Try again in a minute.");
        }
        try {
            return verify(email, password, origin);
        } finally {
            hashing.release();
        }
    }

    private Account verify(String email, String password, String origin) {
        SignInStore.Found found = store.find(email);
        Account account = found.account();
        boolean right = Passwords.isRight(password, account == null ? null : account.getPasswordHash());
        if (found.locked()) {
            store.refusedLocked(account == null ? null : account.getId());
            throw locked();
        }
        if (account == null || !right || !account.isActive()) {
            addresses.add(origin, London.now());
            throw store.failed(email, account == null ? null : account.getId()) ? locked() : wrong();
        }
        store.succeeded(email);
        return account;
    }

    private static RefusedException wrong() {
        return new RefusedException(
                "wrong-password", "The email address or the password is not right. Check both and try again.");
    }

    private static RefusedException locked() {
        return new RefusedException(
                "locked",
                "There have been " + SignInStore.ALLOWED + " wrong tries for this email address. Wait "
                        + SignInStore.LOCKED_MINUTES + " minutes, or ask your service’s administrator to unlock it.");
    }
}

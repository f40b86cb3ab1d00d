package org.attune.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Waits for what happens in its own time, with a deadline. */
public final class Await {

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Await() {}

    /**
     * Asks again and again until the answer is yes.
     *
     * @param what is awaited, for the failure's message
     * @throws AssertionError when it has not come in time; the last failure of the question is its cause
     */
    public static void until(String what, Duration atMost, Callable<Boolean> question) {
        Instant deadline = Instant.now().plus(atMost);
        @Nullable Exception last = null;
        do {
            try {
                if (question.call()) {
                    return;
                }
                last = null;
            } catch (Exception notYet) {
                last = notYet;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        } while (Instant.now().isBefore(deadline));
        throw new AssertionError("Waited " + atMost.toSeconds() + " s in vain: " + what, last);
    }
}

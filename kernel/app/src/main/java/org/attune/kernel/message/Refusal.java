package org.attune.kernel.message;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mail server has refused an address for good, so that trying again would be refused again. What it has against us (a wrong
 * password, a relay that is not ours) names no address: the operator mends that, and the message is tried again.
 */
final class Refusal {

    /** RFC 5321, section 4.2.1. */
    private static final Pattern PERMANENT = Pattern.compile("(?s)\\s*5[0-9]{2}[ -].*");

    private static final int DEEPEST = 10;

    private Refusal() {}

    static boolean isForGood(Exception failure) {
        if (failure instanceof Returned) {
            return true;
        }
        boolean ofAddress = false;
        @Nullable Throwable one = failure;
        for (int depth = 0; one != null && depth < DEEPEST; depth++) {
            ofAddress |= one instanceof SendFailedException failed && isSome(failed.getInvalidAddresses());
            if (ofAddress
                    && one.getMessage() != null
                    && PERMANENT.matcher(one.getMessage()).matches()) {
                return true;
            }
            one = next(one);
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable one) {
        Exception next = one instanceof MessagingException messaging ? messaging.getNextException() : null;
        return next == null ? one.getCause() : next;
    }

    private static boolean isSome(Object @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }
}

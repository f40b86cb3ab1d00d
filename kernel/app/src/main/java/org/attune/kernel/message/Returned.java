package org.attune.kernel.message;

import jakarta.mail.MessagingException;

/** Whoever was to deliver a message refused it for good: the same would be refused again. */
final class Returned extends MessagingException {

    private static final long serialVersionUID = 1L;

    Returned(String why, Exception cause) {
        super(why, cause);
    }
}

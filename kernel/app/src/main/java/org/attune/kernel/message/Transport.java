package org.attune.kernel.message;

import jakarta.mail.MessagingException;
import org.attune.kernel.document.Stored;
import org.jspecify.annotations.Nullable;

/** A way for messages to leave the house. */
interface Transport {

    /** @return whether it is set up for this channel; without one its messages wait */
    boolean carries(Channel channel);

    /** @throws MessagingException where the message was not taken, with a reason for the operator */
    void send(OutboxMessage message, @Nullable Stored attachment) throws MessagingException;
}

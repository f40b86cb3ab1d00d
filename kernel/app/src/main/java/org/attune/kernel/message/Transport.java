package org.attune.kernel.message;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.UUID;
import org.attune.kernel.document.Stored;
import org.jspecify.annotations.Nullable;

/** A way for messages to leave the house. */
interface Transport {

    /** @return whether it is set up for this channel; without one its messages wait */
    boolean carries(Channel channel);

    /**
     * @return by what its carrier knows it, where that can be asked what became of it
     * @throws MessagingException where the message was not taken, with a reason for the operator
     */
    Optional<UUID> send(OutboxMessage message, @Nullable Stored attachment) throws MessagingException;
}

package org.attune.kernel.message;

import jakarta.mail.MessagingException;
import java.util.UUID;

/** A way for messages that can be asked afterwards whether one arrived. */
interface Tracking {

    /**
     * @param carrierId as {@link Transport#send} gave it
     * @throws MessagingException where it cannot be asked now
     */
    Fate fateOf(UUID carrierId) throws MessagingException;
}

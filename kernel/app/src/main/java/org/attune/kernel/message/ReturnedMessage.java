package org.attune.kernel.message;

import java.time.Instant;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A message that did not arrive.
 *
 * @param why what the mail server said
 * @param childId whom it is about; null where it is about nobody, or the reader may see no children
 * @param secret whether it held a link or a code: that was removed, so it cannot be sent again
 * @param settled whether somebody has seen to it
 */
public record ReturnedMessage(
        UUID id,
        String to,
        String subject,
        String why,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        @Nullable UUID childId,
        boolean secret,
        boolean settled) {

    public String sent() {
        return London.wordsOrNothing(sentAt);
    }

    public String failed() {
        return London.wordsOrNothing(failedAt);
    }
}

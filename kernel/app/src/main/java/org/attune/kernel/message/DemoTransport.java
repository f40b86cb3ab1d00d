package org.attune.kernel.message;

import org.attune.kernel.document.Stored;
import org.jspecify.annotations.Nullable;

/** In a demonstration nothing leaves: the mailbox page shows what would have been sent. */
final class DemoTransport implements Transport {

    @Override
    public boolean carries(Channel channel) {
        return true;
    }

    @Override
    public void send(OutboxMessage message, @Nullable Stored attachment) {
        // Kept as it is; the mailbox page reads it.
    }
}

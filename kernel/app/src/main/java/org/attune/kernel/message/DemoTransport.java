package org.attune.kernel.message;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.attune.kernel.document.Stored;
import org.jspecify.annotations.Nullable;

/**
 * In a demonstration nothing leaves: the mailbox page shows what would have been sent. An address that ends in {@code .invalid}, which
 * nobody can have (RFC 2606), is refused as a mail server refuses one that it does not know, so that this can be tried too.
 */
final class DemoTransport implements Transport {

    private static final String NOBODYS = ".invalid";

    @Override
    public boolean carries(Channel channel) {
        return true;
    }

    @Override
    public Optional<UUID> send(OutboxMessage message, @Nullable Stored attachment) throws MessagingException {
        // Kept as it is; the mailbox page reads it.
        if (message.getRecipient().toLowerCase(Locale.ROOT).endsWith(NOBODYS)) {
            Address[] nobody = {new InternetAddress(message.getRecipient())};
            throw new SendFailedException("550 5.1.1 No such address", null, new Address[0], new Address[0], nobody);
        }
        return Optional.empty();
    }
}

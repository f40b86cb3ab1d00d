package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.kernel.document.Documents;
import org.attune.kernel.document.Stored;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/**
 * Sends one message. Its row stays locked meanwhile, so that no other server sends it too; a server that stops half-way
 * leaves it waiting.
 */
@ApplicationScoped
@ConsentNotNeeded("Sends what was written; whoever wrote it was asked for consent")
public class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class.getName());

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    Documents documents;

    @Inject
    Transports transports;

    @Inject
    ReturnedNotices returned;

    /** @return whether there was one that was due */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Unrestricted("Run by the outbox's job")
    public boolean sendNext() {
        List<UUID> due = functions.ids("attune.next_message");
        due.forEach(id -> send(em.createQuery("select m from OutboxMessage m where m.id = :id", OutboxMessage.class)
                .setParameter("id", id)
                .getSingleResult()));
        return !due.isEmpty();
    }

    private void send(OutboxMessage message) {
        Instant now = London.now();
        try {
            Transport way = transports
                    .of(message.getChannel())
                    .orElseThrow(() -> new MessagingException("No way is set up for " + message.getChannel()));
            Optional<UUID> carrier = way.send(message, attachment(message.getDocumentId()));
            message.sent(now, transports.isDemo());
            carrier.ifPresent(id -> message.carried(now, id));
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, "Message " + message.getId() + " could not be sent", e);
            if (message.failed(now, String.valueOf(e.getMessage()), Refusal.isForGood(e))) {
                returned.tell(message);
            }
        }
    }

    private @Nullable Stored attachment(@Nullable UUID document) {
        return document == null ? null : documents.load(document);
    }
}

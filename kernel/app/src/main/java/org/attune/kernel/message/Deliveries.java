package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Asks what became of messages that were accepted, and tells of those that came back. */
@ApplicationScoped
@Unrestricted("Run by its job alone, for each authority in turn")
@ConsentNotNeeded("Asks what became of what was sent; whoever sent it was asked for consent")
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());
    private static final int AT_ONCE = 100;

    /** Mail servers give up after five days (RFC 5321, 4.5.4.1): what comes much later is no news, or nobody's. */
    private static final Duration AT_LATEST = Duration.ofDays(30);

    @Inject
    EntityManager em;

    @Inject
    Transports transports;

    @Inject
    ReturnedNotices returned;

    /** Those about which it is time to ask. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> due() {
        return em.createQuery("select m.id from OutboxMessage m where m.askAt <= :now order by m.askAt", UUID.class)
                .setParameter("now", London.now())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Asks about one. Its row is held meanwhile, so that another server does not ask too. */
    @Transactional(TxType.REQUIRES_NEW)
    public void ask(UUID id) {
        Instant now = London.now();
        OutboxMessage message = em.find(OutboxMessage.class, id);
        if (message == null) {
            return;
        }
        em.refresh(message, LockModeType.PESSIMISTIC_WRITE);
        UUID carrier = message.toBeAsked(now);
        if (carrier == null) {
            return;
        }
        Fate fate = fate(message, carrier);
        message.fate(now, fate);
        if (fate.state() == Fate.State.RETURNED) {
            returned.tell(message);
        }
    }

    /**
     * A mail server accepted one and returned it later. Told again it changes nothing.
     *
     * @param reference by which it went
     * @param why in words of our own
     * @return whether it is a message of this authority that has gone
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean returned(String reference, String why) {
        Instant now = London.now();
        OutboxMessage message = by(reference);
        if (message == null) {
            return false;
        }
        em.refresh(message, LockModeType.PESSIMISTIC_WRITE);
        if (message.wasSentSince(now.minus(AT_LATEST))) {
            message.fate(now, Fate.returned(why));
            returned.tell(message);
        }
        return message.getState() != MessageState.WAITING;
    }

    private @Nullable OutboxMessage by(String reference) {
        List<OutboxMessage> referred = em.createQuery(
                        "select m from OutboxMessage m where m.reference = :reference", OutboxMessage.class)
                .setParameter("reference", reference)
                .getResultList();
        if (!referred.isEmpty()) {
            return referred.get(0);
        }
        UUID id = Ids.orNull(reference);
        OutboxMessage message = id == null ? null : em.find(OutboxMessage.class, id);
        return message != null && message.reference().equals(reference) ? message : null;
    }

    /** Of what another way carried, nothing is heard any more. */
    private Fate fate(OutboxMessage message, UUID carrier) {
        try {
            Tracking way = transports.tracking().orElse(null);
            return way == null ? Fate.ARRIVED : way.fateOf(carrier);
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, "What became of message " + message.getId() + " could not be asked", e);
            return Fate.UNDER_WAY;
        }
    }
}

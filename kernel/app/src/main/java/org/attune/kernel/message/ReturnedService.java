package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.validation.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Messages that did not arrive, for whoever had them sent, and for those who see the service's post. */
@ApplicationScoped
@Transactional
@Unrestricted("One’s own messages; other people’s for those who see the inbox, which each method asks")
@ConsentNotNeeded("Shows and repeats what was sent; whoever sent it was asked for consent")
public class ReturnedService {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    CurrentAuthority authority;

    @Inject
    AuditLog audit;

    @Inject
    Event<MessageWaiting> waiting;

    /** Those that nobody has seen to, the newest first; at most as many as asked for. */
    public List<ReturnedMessage> list(int limit) {
        boolean all = user.may(Permission.VIEW_INBOX);
        TypedQuery<OutboxMessage> query = em.createQuery(
                        "select m from OutboxMessage m where m.state = :failed and m.settledAt is null"
                                + (all ? "" : " and m.createdBy = :me") + " order by m.id desc",
                        OutboxMessage.class)
                .setParameter("failed", MessageState.FAILED);
        if (!all) {
            query.setParameter("me", me());
        }
        return query.setMaxResults(limit).getResultStream().map(this::view).toList();
    }

    /** @throws NotFoundException where there is none, it has not failed, or it is not theirs */
    public ReturnedMessage get(UUID id) {
        OutboxMessage message = theirs(id);
        audit.read("attune.outbox_message", id, message.getChildId());
        return view(message);
    }

    /**
     * Sends the same words once more, and sees to the one that failed.
     *
     * @throws InvalidException where it is no address
     * @throws RefusedException where it held a link or a code, or somebody has seen to it
     */
    public void again(UUID id, @Nullable String address) {
        OutboxMessage message = unsettled(id);
        String to = Text.tidy(address);
        if (!EmailAddress.isOne(to)) {
            throw new InvalidException("address", "Enter an email address, for example name@example.com");
        }
        if (message.isSecret() || message.getChannel() != Channel.EMAIL) {
            throw new RefusedException(
                    "secret", "It held a link or a code that was removed. Send a new one from where it was sent.");
        }
        em.persist(message.to(to));
        message.settle(London.now());
        em.flush();
        waiting.fire(new MessageWaiting(authority.get()));
    }

    /** Sees to one without sending it again. */
    public void settle(UUID id) {
        unsettled(id).settle(London.now());
        em.flush();
    }

    private OutboxMessage unsettled(UUID id) {
        OutboxMessage message = theirs(id);
        em.lock(message, LockModeType.PESSIMISTIC_WRITE);
        if (message.getSettledAt() != null) {
            throw new RefusedException("settled", "Someone has seen to this message already.");
        }
        return message;
    }

    private OutboxMessage theirs(UUID id) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        boolean mine = message != null
                && (me().equals(message.getCreatedBy()) || user.may(Permission.VIEW_INBOX))
                && message.getState() == MessageState.FAILED;
        if (message == null || !mine) {
            audit.refused("attune.outbox_message", id, null, "not here, or not theirs");
            throw new NotFoundException("There is no such message.");
        }
        return message;
    }

    private String me() {
        return "user:" + user.accountId();
    }

    private ReturnedMessage view(OutboxMessage message) {
        String why = message.getLastError();
        return new ReturnedMessage(
                message.getId(),
                message.getRecipient(),
                message.getSubject(),
                why == null ? "" : why,
                message.getCreatedAt(),
                message.getFailedAt(),
                user.may(Permission.VIEW_CHILDREN) ? message.getChildId() : null,
                message.isSecret() || message.getChannel() != Channel.EMAIL,
                message.getSettledAt() != null);
    }
}

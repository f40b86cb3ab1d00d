package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.persistence.DatabaseFunctions;

/** Sends links and finds them again. */
@ApplicationScoped
class Invitations {

    @Inject
    EntityManager em;

    @Inject
    Notices notices;

    @Inject
    DatabaseFunctions functions;

    /** The first link for a new request. */
    void send(UUID request, UUID child, Person person) {
        String token = LinkSecrets.token();
        ConsentInvitation invitation =
                new ConsentInvitation(child, request, person.id(), LinkSecrets.hash(token), London.now());
        em.persist(invitation);
        notices.invitation(invitation, person, token);
    }

    /** A new link; those that this person had for the request open nothing any more. */
    void sendAgain(UUID request, UUID child, Person person) {
        ofRequest(request).stream()
                .filter(old -> old.getContactId().equals(person.id()))
                .forEach(ConsentInvitation::close);
        send(request, child, person);
    }

    /** Whether there is, or may come, work for its request: not declined, not withdrawn, not closed. */
    boolean isInHand(ConsentInvitation invitation) {
        return !functions
                .ids("attune.request_in_hand", invitation.getRequestId())
                .isEmpty();
    }

    List<ConsentInvitation> ofRequest(UUID request) {
        return em.createQuery(
                        "select i from ConsentInvitation i where i.requestId = :request order by i.id",
                        ConsentInvitation.class)
                .setParameter("request", request)
                .getResultList();
    }

    Optional<ConsentInvitation> byToken(String token) {
        if (!LinkSecrets.looksLikeToken(token)) {
            return Optional.empty();
        }
        return em.createQuery("select i from ConsentInvitation i where i.tokenHash = :hash", ConsentInvitation.class)
                .setParameter("hash", LinkSecrets.hash(token))
                .getResultStream()
                .findFirst();
    }

    Optional<ConsentInvitation> byId(UUID id) {
        return em.createQuery("select i from ConsentInvitation i where i.id = :id", ConsentInvitation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** For counting tries: two at the same moment are two. */
    ConsentInvitation locked(UUID id) {
        return em.createQuery("select i from ConsentInvitation i where i.id = :id", ConsentInvitation.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}

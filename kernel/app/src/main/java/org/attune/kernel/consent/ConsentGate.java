package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentSubject;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Whether work with a child may begin. This is the kinder of two answers: the database's trigger gives the other, when the work is
 * written, and it waits for a withdrawal that is not yet committed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConsentGate {

    private static final String WITH_WORDING = "select c from Consent c join fetch c.wording where ";

    @Inject
    EntityManager em;

    @Inject
    KnownConsents known;

    /**
     * @param doneOn the day of work that is written down later; null for now
     * @return also true where there is no such child, request or involvement: whoever is asked for it says so
     */
    boolean isLive(String purpose, ConsentSubject subject, UUID id, @Nullable LocalDate doneOn) {
        Known answer = known.get(subject, id, () -> find(subject, id));
        LocalDate today = London.today();
        return !answer.exists()
                || answer.consents().stream()
                        .filter(consent -> consent.getPurpose().equals(purpose))
                        .anyMatch(consent -> consent.isLive(today) || (doneOn != null && consent.wasLiveOn(doneOn)));
    }

    /** All that was asked for with a request; known to the gate from then on. */
    List<Consent> ofRequest(UUID request) {
        return known.get(ConsentSubject.REQUEST, request, () -> find(ConsentSubject.REQUEST, request))
                .consents();
    }

    /** @param exists whether there is anything of that id */
    record Known(boolean exists, List<Consent> consents) {}

    private Known find(ConsentSubject subject, UUID id) {
        List<Consent> consents = em.createQuery(WITH_WORDING + condition(subject) + " order by c.id", Consent.class)
                .setParameter("id", id)
                .getResultList();
        return new Known(!consents.isEmpty() || exists(subject, id), consents);
    }

    private static String condition(ConsentSubject subject) {
        return switch (subject) {
            case CHILD -> "c.childId = :id";
            case REQUEST -> "c.requestId = :id";
            case INVOLVEMENT ->
                "exists (select i from Involvement i where i.id = :id and i.child.id = c.childId"
                        + " and (i.requestId is null or i.requestId = c.requestId))";
        };
    }

    /** Asked only where nothing was found: then one more statement is no loss. */
    private boolean exists(ConsentSubject subject, UUID id) {
        String entity =
                switch (subject) {
                    case CHILD -> "Child";
                    case REQUEST -> "RequestForInvolvement";
                    case INVOLVEMENT -> "Involvement";
                };
        return em.createQuery("select count(e) from " + entity + " e where e.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}

package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.casework.Involvement;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.ConsentService;
import org.jspecify.annotations.Nullable;

/**
 * Shows one request: to the principal and the office, to the setting that sent it, and to those who do or supervise the work
 * that followed. To everybody else there is none.
 */
@ApplicationScoped
@Transactional
public class RequestService {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    ConsentService consents;

    /**
     * @throws NotFoundException where there is none, or it is not for this user
     */
    @Requires({Permission.VIEW_REQUESTS, Permission.WORK_CASES})
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public RequestDetails get(UUID id) {
        RequestForInvolvement request = find(id);
        Involvement involvement = request == null ? null : involvement(id);
        if (request == null || !maySee(request, involvement)) {
            audit.refused(
                    "attune.request",
                    id,
                    request == null ? null : request.getChild().getId(),
                    "not here, or not theirs");
            throw new NotFoundException("There is no such request.");
        }
        audit.read("attune.request", id, request.getChild().getId());
        return details(request, involvement);
    }

    private boolean maySee(RequestForInvolvement request, @Nullable Involvement involvement) {
        return user.may(Permission.VIEW_INBOX)
                || user.settingIds().contains(request.getSetting().getId())
                || (involvement != null && (isMe(involvement.getPractitioner()) || isMe(involvement.getSupervisor())));
    }

    private boolean isMe(@Nullable Practitioner practitioner) {
        return practitioner != null && practitioner.getId().equals(user.practitionerId());
    }

    private @Nullable RequestForInvolvement find(UUID id) {
        return em.createQuery(
                        "select r from RequestForInvolvement r join fetch r.child join fetch r.setting where r.id = :id",
                        RequestForInvolvement.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Involvement involvement(UUID requestId) {
        return em.createQuery("""
                        select i from Involvement i join fetch i.practitioner left join fetch i.supervisor
                        where i.requestId = :request""", Involvement.class)
                .setParameter("request", requestId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Map<UUID, String> names(@Nullable UUID... accounts) {
        Map<UUID, String> names = new HashMap<>();
        List<UUID> ids = Stream.of(accounts).filter(Objects::nonNull).toList();
        em.createQuery("select a.id, a.displayName from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    private RequestDetails details(RequestForInvolvement request, @Nullable Involvement involvement) {
        Child child = request.getChild();
        Map<UUID, String> names = names(request.getRaisedBy(), request.getDecidedBy());
        return new RequestDetails(
                request.getId(),
                request.getVersion(),
                request.getState(),
                child.getId(),
                child.getFullName(),
                London.words(child.getDateOfBirth()),
                London.age(child.getDateOfBirth()),
                request.getSetting().getId(),
                request.getSetting().getName(),
                request.answers(),
                names.getOrDefault(request.getRaisedBy(), "Someone who has left"),
                request.getSentAt(),
                request.getDecidedBy() == null ? null : names.get(request.getDecidedBy()),
                request.getDecidedAt(),
                request.getDeclineReason(),
                involvement == null ? null : involvement.getId(),
                involvement == null ? null : involvement.getPractitioner().getName(),
                consents.summaries(List.of(request.getId())).get(request.getId()));
    }
}

package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.casework.Involvement;
import org.attune.api.casework.InvolvementState;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;

/** What a practitioner would leave open if they could not go on: their cases, and the records that wait for their signature. */
@ApplicationScoped
@Transactional
public class OpenWorkService {

    @Inject
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    AuditLog audit;

    @Requires(Permission.MANAGE_PRACTITIONERS)
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public OpenWork of(UUID practitionerId) {
        List<Involvement> cases = cases(practitionerId);
        List<InvolvementRecord> waiting = waiting(practitionerId);
        // An administrator keeps practitioners, and sees no case because of it.
        if (!access.seesAll()) {
            return new OpenWork(cases.size(), waiting.size(), List.of(), List.of());
        }
        audit.list(
                "caseload",
                Stream.concat(
                                cases.stream().map(one -> one.getChild().getId()),
                                waiting.stream().map(one -> one.getChild().getId()))
                        .distinct()
                        .toList());
        return new OpenWork(
                cases.size(),
                waiting.size(),
                cases.stream().map(one -> line(one, practitionerId)).toList(),
                waiting.stream().map(OpenWorkService::line).toList());
    }

    /** Open cases that they work on or supervise, the longest open first. */
    private List<Involvement> cases(UUID practitionerId) {
        return em.createQuery("""
                        select i from Involvement i join fetch i.child join fetch i.setting join fetch i.practitioner p
                        left join i.supervisor u where i.state = :open and (p.id = :id or u.id = :id)
                        order by i.openedOn, i.id""", Involvement.class)
                .setParameter("open", InvolvementState.OPEN)
                .setParameter("id", practitionerId)
                .getResultList();
    }

    /** What they have written and not signed, and what was sent to them to sign. */
    private List<InvolvementRecord> waiting(UUID practitionerId) {
        return em.createQuery("""
                        select r from InvolvementRecord r join fetch r.child join fetch r.involvement i
                        join i.practitioner p left join i.supervisor u
                        where (r.state = :draft and p.id = :id) or (r.state = :sent and u.id = :id)
                        order by r.id""", InvolvementRecord.class)
                .setParameter("draft", RecordState.DRAFT)
                .setParameter("sent", RecordState.AWAITING_SUPERVISOR)
                .setParameter("id", practitionerId)
                .getResultList();
    }

    private static OpenWork.Case line(Involvement one, UUID practitionerId) {
        Practitioner worker = one.getPractitioner();
        return new OpenWork.Case(
                one.getId(),
                one.getChild().getId(),
                one.getChild().getFullName(),
                one.getSetting().getName(),
                London.words(one.getOpenedOn()),
                !worker.getId().equals(practitionerId));
    }

    private static OpenWork.Waiting line(InvolvementRecord record) {
        return new OpenWork.Waiting(
                record.getInvolvement().getId(),
                record.getChild().getId(),
                record.getChild().getFullName(),
                record.getNumber() == 1 ? "Record of involvement" : "Corrected version " + record.getNumber(),
                record.getState() == RecordState.DRAFT);
    }
}

package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.Activity;
import org.attune.api.casework.Involvement;
import org.attune.api.casework.InvolvementState;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.Ends;

/** A case as a whole: reading and closing it. */
@ApplicationScoped
@Transactional
public class InvolvementService {

    @Inject
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    AuditLog audit;

    @Inject
    Ends ends;

    @Requires({Permission.WORK_CASES, Permission.VIEW_REQUESTS})
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public InvolvementView view(UUID id) {
        Involvement involvement = access.readable(id);
        audit.read("attune.involvement", id, involvement.getChild().getId());
        return InvolvementView.of(
                involvement,
                activities(id),
                records(id),
                access.isPractitioner(involvement),
                access.isSupervisor(involvement));
    }

    /** The work is done. What is recorded stays; nothing more is added but by correcting the record. */
    @Requires(Permission.WORK_CASES)
    @ConsentNotNeeded("Closing stays possible after a withdrawal")
    public void close(UUID id, int version) {
        Involvement involvement = access.own(id);
        if (involvement.getState() == InvolvementState.CLOSED) {
            return;
        }
        if (involvement.getVersion() != version) {
            throw new ConflictException(
                    "Somebody has changed this case since you opened the page. Read it again first.");
        }
        if (records(id).stream().anyMatch(record -> !record.isSigned())) {
            throw new RefusedException(
                    "record-not-signed",
                    "The record of involvement is not signed yet. Sign it first, so that the setting and the family get it.");
        }
        involvement.setState(InvolvementState.CLOSED);
        involvement.setClosedOn(London.today());
        if (involvement.getRequestId() != null) {
            ends.fulfilled(involvement.getRequestId());
        }
    }

    private List<ActivityLine> activities(UUID id) {
        return em.createQuery(
                        "select a from Activity a join fetch a.practitioner where a.involvement.id = :id"
                                + " order by a.doneOn desc, a.id desc",
                        Activity.class)
                .setParameter("id", id)
                .getResultStream()
                .map(ActivityLine::of)
                .toList();
    }

    private List<RecordLine> records(UUID id) {
        return em.createQuery(
                        "select r from InvolvementRecord r where r.involvement.id = :id order by r.number desc",
                        InvolvementRecord.class)
                .setParameter("id", id)
                .getResultStream()
                .map(RecordLine::of)
                .toList();
    }
}

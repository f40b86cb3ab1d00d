package org.attune.kernel.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.persistence.DeadlockException;
import org.attune.kernel.validation.Reason;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;

/** Puts up for deletion, keeps for longer, holds, and deletes. What may be deleted, and that two people do it, is checked below, too. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Ends the keeping of what is held; no work with the child")
public class RetentionService {

    static final String SUBJECT = "attune.retention_case";
    private static final int LONGEST_KEEPING = 100;

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    RetentionDue due;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser user;

    /** Puts records up for deletion; those that may not be deleted any more are passed over. */
    @Requires(Permission.MANAGE_RETENTION)
    public int propose(Collection<UUID> children) {
        if (children.isEmpty()) {
            throw new InvalidException("chosen", "Choose at least one record");
        }
        int proposed = 0;
        for (RetentionDue.Record one : due.records()) {
            if (children.contains(one.child())) {
                em.persist(new RetentionCase(one.kind(), one.child(), one.dueOn(), 1));
                audit.event("proposed", SUBJECT, null, one.child(), null);
                proposed++;
            }
        }
        em.flush();
        return proposed;
    }

    /** Puts the messages or drafts up for deletion whose time is over. */
    @Requires(Permission.MANAGE_RETENTION)
    public void proposeSmall(RetentionKind kind) {
        RetentionDue.Small small = due.small().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException("nothing-due", "Nothing of that kind is to be deleted any more."));
        em.persist(new RetentionCase(kind, null, small.oldest(), small.things()));
        em.flush();
    }

    /** Keeps for longer what was put up for deletion. */
    @Requires(Permission.MANAGE_RETENTION)
    public void keep(UUID caseId, @Nullable LocalDate until, String why) {
        proposed(caseId).keep(day(until), Reason.of("reason", why, "Say why it is kept"));
        em.flush();
    }

    /** Keeps a record for longer that is not up for deletion. */
    @Requires(Permission.MANAGE_RETENTION)
    public void keepRecord(UUID childId, @Nullable LocalDate until, String why) {
        requireChild(childId);
        RetentionDue.Standing standing = due.standing(childId);
        RetentionCase kept = new RetentionCase(standing.kind(), childId, standing.dueOn(), 1);
        kept.keep(day(until), Reason.of("reason", why, "Say why it is kept"));
        em.persist(kept);
        em.flush();
    }

    /** Deletes what somebody else put up for deletion. */
    @Requires(Permission.MANAGE_RETENTION)
    @Retry(retryOn = DeadlockException.class)
    public void delete(UUID caseId) {
        RetentionCase proposed = proposed(caseId);
        if (Objects.equals(proposed.getProposedBy(), user.accountId())) {
            audit.refused(SUBJECT, caseId, proposed.getRecordOf(), "proposed by the same person");
            throw new RefusedException(
                    "same-person", "You put this up for deletion. Somebody else looks at it and deletes it.");
        }
        em.clear();
        audit.event("deleted", SUBJECT, caseId, null, null);
        functions.call("attune.carry_out_deletion", caseId);
    }

    @Requires(Permission.MANAGE_RETENTION)
    public void hold(UUID childId, String why) {
        requireChild(childId);
        em.persist(new LegalHold(
                childId,
                Reason.of("hold", why, "Say why the record must be kept, for example a tribunal"),
                London.today()));
        em.flush();
    }

    @Requires(Permission.MANAGE_RETENTION)
    public void lift(UUID childId, String why) {
        requireChild(childId);
        LegalHold hold = em.createQuery(
                        "select h from LegalHold h where h.childId = :child and h.liftedOn is null", LegalHold.class)
                .setParameter("child", childId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RefusedException("not-now", "The hold was lifted already."));
        hold.lift(London.today(), Reason.of("hold", why, "Say why it need not be held any more"));
        em.flush();
    }

    private RetentionCase proposed(UUID id) {
        RetentionCase found = em.find(RetentionCase.class, id);
        if (found == null) {
            audit.refused(SUBJECT, id, null, "not here");
            throw new NotFoundException("There is nothing like that to decide.");
        }
        if (found.getState() != RetentionState.PROPOSED) {
            throw new RefusedException("not-now", "Somebody else has decided this. Open the list again.");
        }
        return found;
    }

    private void requireChild(UUID id) {
        if (em.find(Child.class, id) == null) {
            audit.refused("attune.child", id, null, "not here");
            throw new NotFoundException("There is no such child.");
        }
    }

    private static LocalDate day(@Nullable LocalDate until) {
        LocalDate today = London.today();
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(LONGEST_KEEPING))) {
            throw new InvalidException("until", "Enter the day until which it is kept, in the future");
        }
        return until;
    }
}

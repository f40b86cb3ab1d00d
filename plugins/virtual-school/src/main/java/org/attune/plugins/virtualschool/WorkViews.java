package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.work.WorkedLine;
import org.attune.api.work.WorkedTime;
import org.jspecify.annotations.Nullable;

/** Puts together what is read of a piece of work. */
@ApplicationScoped
@Transactional
public class WorkViews {

    @Inject
    EntityManager em;

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    @Inject
    RollAccess access;

    @Inject
    Accounts accounts;

    @Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public WorkView of(@Nullable UUID id) {
        Work work = works.get(id);
        TimeMeasure measure = accounts.measure();
        List<Worked> entries = worked.of(work.getId());
        return new WorkView(
                work.getId(),
                work.getTitle(),
                work.getKind().words(),
                work.getState(),
                work.period().year(),
                London.words(work.getPlannedFor()),
                work.getPractitioner().getName(),
                "%s planned, %s worked, %s kept for it still"
                        .formatted(
                                measure.words(work.getPlannedMinutes()),
                                measure.words(WorkedTime.sum(entries)),
                                measure.words(work.getOpenMinutes())),
                London.wordsOrNothing(work.getEndedOn()),
                work.getOutcome(),
                request(work),
                work.getKind() == UseKind.INVOLVEMENT,
                entries.stream()
                        .map(one -> WorkedLine.of(one, measure, worked.mayTakeBack(one)))
                        .toList());
    }

    /** Whoever may not see the child is not told whose time it is. */
    private @Nullable UUID request(Work work) {
        UUID request = em.createQuery("select r.id from VirtualSchoolRequest r where r.workId = :work", UUID.class)
                .setParameter("work", work.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
        try {
            return request == null ? null : access.request(request).getId();
        } catch (NotFoundException hidden) {
            return null;
        }
    }
}

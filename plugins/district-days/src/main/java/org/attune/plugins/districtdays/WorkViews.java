package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.work.WorkedLine;
import org.attune.api.work.WorkedTime;
import org.jspecify.annotations.Nullable;

/** Reads a piece of work. */
@ApplicationScoped
@Transactional
public class WorkViews {

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    @Inject
    PriorityService priorities;

    @Inject
    GroupService groups;

    @Inject
    CommunityService communities;

    @Inject
    Places places;

    @Inject
    Accounts accounts;

    /** @throws org.attune.api.problem.NotFoundException where there is none */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public WorkView of(@Nullable UUID id) {
        Work work = works.get(id);
        TimeMeasure measure = accounts.measure();
        List<Worked> entries = worked.of(work.getId());
        UUID priority = work.getPriorityId();
        return new WorkView(
                DistrictService.line(work, measure),
                work.getDistrictId(),
                places.district(work.getDistrictId()).name(),
                work.period().year(),
                priority == null ? "" : priorities.get(priority).getTitle(),
                work.getNote(),
                work.getOutcome(),
                work.getEndedOn(),
                measure.words(WorkedTime.sum(entries)),
                entries.stream()
                        .map(one -> WorkedLine.of(one, measure, worked.mayTakeBack(one)))
                        .toList(),
                groups.of(work),
                groups.mayBegin(work),
                communities.isOne(work));
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.child.ChildRecords;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.deadline.Deadline;
import org.attune.api.deadline.Deadlines;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.jspecify.annotations.Nullable;

/** The dates of plans as pages and programs see them. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
@ConsentNotNeeded("Shows what is kept; whoever looks is written down")
public class PlanViews {

    static final int PAGE = 50;

    /** Nobody has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    PlanAccess access;

    @Inject
    Deadlines deadlines;

    @Inject
    ChildRecords records;

    @Inject
    CurrentUser user;

    /** @param next goes into the address for those after them; null at the end */
    public record Rows(List<PlanView> items, @Nullable UUID next) {}

    /**
     * Those whom the reader may see: what is due by its first promise, the soonest first; or what was held, the last first.
     *
     * @param held which of the two
     * @param after only those that come after this one; null for the first
     */
    public Rows list(boolean held, @Nullable UUID after) {
        access.requireKept();
        String beyond = held ? "<" : ">";
        String order = held ? " desc" : "";
        TypedQuery<PlanDate> query = em.createQuery(
                        "select d from VirtualSchoolPlanDate d join fetch d.child left join fetch d.ep where d.state = :state"
                                + (access.seesAll() ? "" : " and d.ep.id = :me")
                                + (after == null
                                        ? ""
                                        : " and exists (select x.id from VirtualSchoolPlanDate x where x.id = :after and (d.listedOn "
                                                + beyond + " x.listedOn or (d.listedOn = x.listedOn and d.id " + beyond
                                                + " x.id)))")
                                + " order by d.listedOn" + order + ", d.id" + order,
                        PlanDate.class)
                .setParameter("state", held ? PlanState.HELD : PlanState.DUE);
        if (!access.seesAll()) {
            UUID me = user.practitionerId();
            query.setParameter("me", me == null ? NOBODY : me);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        List<PlanDate> found = query.setMaxResults(PAGE + 1).getResultList();
        List<PlanDate> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        records.listed(
                PlanAccess.TABLE,
                shown.stream().map(one -> one.getChild().getId()).toList());
        return new Rows(views(shown), found.size() > PAGE ? shown.get(PAGE - 1).getId() : null);
    }

    /** One date, and first of all others of the same time in care: the newest first. */
    public List<PlanView> history(@Nullable UUID id) {
        PlanDate date = access.read(id);
        records.read(PlanAccess.TABLE, date.getId(), date.getChild().getId());
        return views(em
                .createQuery(
                        "select d from VirtualSchoolPlanDate d join fetch d.child left join fetch d.ep where d.child.id = :child"
                                + " and d.since = :since order by d.countsFrom desc, d.id desc",
                        PlanDate.class)
                .setParameter("child", date.getChild().getId())
                .setParameter("since", date.getSince())
                .getResultList()
                .stream()
                .filter(one -> access.seesAll() || access.contributes(one))
                .toList());
    }

    private List<PlanView> views(List<PlanDate> dates) {
        Map<UUID, Deadline> clocks = deadlines
                .of(dates.stream().map(PlanDate::getId).toList())
                .stream()
                .collect(Collectors.toMap(Deadline::subjectId, Function.identity(), (one, two) -> two));
        return dates.stream()
                .map(one -> PlanView.of(one, clocks.get(one.getId())))
                .toList();
    }
}

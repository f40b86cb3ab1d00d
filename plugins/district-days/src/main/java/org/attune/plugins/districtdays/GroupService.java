package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Multi-Family Groups: they begin, and hold sessions, whose time is charged to the district. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_SERVICE)
@ConsentNotNeeded("Keeps that families came who joined before")
public class GroupService {

    private static final int SHORT = 1000;
    private static final int NAMES = 400;

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    Accounts accounts;

    @Inject
    GroupAccess access;

    @Inject
    GroupFamilies families;

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    /** The group of a piece of work; null where it has none yet, or the reader does not work on it. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public @Nullable UUID of(Work work) {
        if (work.getKind() != WorkKind.MULTI_FAMILY_GROUP
                || !accounts.rules().groupsOffered()
                || !access.mayWorkOn(work)) {
            return null;
        }
        return em.createQuery("select g.id from DistrictDaysFamilyGroup g where g.work.id = :work", UUID.class)
                .setParameter("work", work.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader may begin the group of this work. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public boolean mayBegin(Work work) {
        return work.isOpen()
                && work.getKind() == WorkKind.MULTI_FAMILY_GROUP
                && accounts.rules().groupsOffered()
                && access.mayWorkOn(work)
                && of(work) == null;
    }

    /**
     * Begins the group that this work is for. Sent twice, it begins once.
     *
     * @param settingId the school where it meets
     * @return its id
     */
    public UUID begin(@Nullable UUID workId, @Nullable UUID settingId, @Nullable String staff, UUID submission) {
        access.requireOffered();
        Work work = works.open(workId);
        UUID before = of(work);
        if (before != null) {
            return before;
        }
        if (work.getKind() != WorkKind.MULTI_FAMILY_GROUP || !access.mayWorkOn(work)) {
            throw new RefusedException(
                    "no-group",
                    "Only work of the kind Multi-Family Group has a group, and those who work on it begin it.");
        }
        Entered entered = new Entered();
        Setting setting = places.setting(entered, "setting", settingId);
        entered.check(settingId != null, "setting", "Choose the school where it meets");
        String who = entered.needed("staff", staff, NAMES, "Say who leads it: at the school, and of the service");
        entered.done();
        FamilyGroup group = new FamilyGroup(work, Objects.requireNonNull(setting), who, submission);
        DistrictDaysSettings rules = accounts.rules();
        group.measuredBy(rules.groupMeasure(), rules.groupHighest(), rules.groupLowerIsBetter());
        em.persist(group);
        em.flush();
        return group.getId();
    }

    /**
     * Keeps that the group met, which families came, and the time of whoever led it.
     *
     * @param came the families’ ids; others are passed over
     */
    public void meet(@Nullable UUID groupId, WorkedService.Entry entry, Collection<UUID> came, UUID submission) {
        FamilyGroup group = access.open(groupId);
        if (Submissions.made(em, GroupSession.class, submission).isPresent()) {
            return;
        }
        Entered entered = new Entered();
        LocalDate day = entered.day("day", entry.day(), London.today(), "Enter the day on which the group met");
        String what = entered.needed("what", entry.what(), SHORT, "Say what the session was about, without names");
        accounts.measure().entered(entered, "days", entry.days(), 1, "Enter a number of days, for example 1 or 0.5");
        entered.check(entry.practitionerId() != null, "person", "Choose who led it");
        entered.check(
                sessions(group).stream().noneMatch(one -> one.getDay().equals(day)),
                "day",
                "The session of this day is recorded already");
        entered.done();
        UUID number = Submissions.derived(submission, "session");
        worked.add(
                group.getWork().getId(),
                new WorkedService.Entry(day, entry.days(), entry.practitionerId(), "Session of the group"),
                number);
        GroupSession session = new GroupSession(group.getId(), day, what, worked.ofSubmission(number), submission);
        em.persist(session);
        em.flush();
        families.of(group).stream()
                .filter(one -> came.contains(one.getId()))
                .forEach(one -> em.persist(new GroupAttendance(session, one)));
        em.flush();
    }

    /** The newest first. */
    List<GroupSession> sessions(FamilyGroup group) {
        return em.createQuery(
                        "select s from DistrictDaysGroupSession s where s.groupId = :group order by s.day desc",
                        GroupSession.class)
                .setParameter("group", group.getId())
                .getResultList();
    }
}

package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.place.DistrictPlace;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.attune.api.work.Ending;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** Plans work against a district's days: what is planned is reserved on its account, so that it is not planned twice. */
@ApplicationScoped
@Transactional
public class WorkService {

    private static final int TITLE = 120;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Places places;

    @Inject
    Accounts accounts;

    @Inject
    LocalTeam localTeam;

    @Inject
    TimeLedger ledger;

    /** @throws org.attune.api.problem.NotFoundException where there is no such work */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public Work get(@Nullable UUID id) {
        return lookups.whole(
                Work.class,
                "select w from DistrictDaysWork w left join fetch w.practitioner left join fetch w.setting where w.id = :id",
                id,
                "work");
    }

    /**
     * Plans work, and reserves its days.
     *
     * @return its id; the same where the form is sent again
     * @throws org.attune.api.problem.InvalidException where something is missing or cannot be
     * @throws RefusedException where the district has not so many days free
     */
    @Requires(Permission.WORK_SERVICE)
    public UUID plan(@Nullable UUID districtId, WorkPlan plan, UUID submission) {
        DistrictPlace district = places.district(districtId);
        Optional<UUID> before = Submissions.made(em, Work.class, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Entered entered = new Entered();
        LedgerPeriod period = accounts.rules().period(plan.plannedForOr(null));
        int minutes = days(entered, plan, 1);
        entered.check(district.inUse(), "days", district.name() + " is retired: choose another district");
        Found found = check(entered, plan, district, period);
        LedgerAccount account = accounts.hold(district.id(), period);
        accounts.requireFree(account, minutes);
        Work work = new Work(district.id(), account, submission);
        work.say(plan, found.setting(), found.lead());
        work.plan(ledger, minutes, "", submission);
        em.persist(work);
        em.flush();
        return work.getId();
    }

    /**
     * Plans it otherwise. The days are those that are still to be worked.
     *
     * @param version the one that was shown
     */
    @Requires(Permission.WORK_SERVICE)
    public void change(@Nullable UUID id, int version, WorkPlan plan, UUID submission) {
        Work work = open(id);
        if (work.getVersion() != version) {
            throw new ConflictException("Someone else changed this after you opened it. Open it again to see it.");
        }
        Entered entered = new Entered();
        int minutes = days(entered, plan, 0);
        LedgerPeriod period = accounts.rules().period(plan.plannedForOr(work.getPlannedFor()));
        entered.check(
                period.equals(work.period()),
                "plannedFor",
                "Choose a day of the same year, " + work.period().words());
        Found found = check(entered, plan, places.district(work.getDistrictId()), work.period());
        LedgerAccount account = accounts.hold(work.getDistrictId(), work.period());
        accounts.requireFree(account, minutes - work.getOpenMinutes());
        work.say(plan, found.setting(), found.lead());
        work.replan(ledger, minutes, submission);
        em.flush();
    }

    /**
     * Finishes it, or drops it. What is still reserved comes back to the district.
     *
     * @param as null where nobody chose
     */
    @Requires(Permission.WORK_SERVICE)
    public void end(@Nullable UUID id, @Nullable WorkState as, @Nullable String outcome, UUID submission) {
        Work work = open(id);
        Ending ending = Ending.entered(as, outcome);
        accounts.hold(work.getDistrictId(), work.period());
        work.end(ledger, ending, submission);
        em.flush();
    }

    /** Locked, so that of two who change it at once the second sees what the first did. */
    Work open(@Nullable UUID id) {
        Work work = em.find(Work.class, get(id).getId(), LockModeType.PESSIMISTIC_WRITE);
        work.requireOpen();
        return work;
    }

    private record Found(
            @Nullable Setting setting, @Nullable Practitioner lead) {}

    private int days(Entered entered, WorkPlan plan, int least) {
        return accounts.measure()
                .entered(entered, "days", plan.days(), least, "Enter a number of days, for example 3 or 0.5");
    }

    private Found check(Entered entered, WorkPlan plan, DistrictPlace district, LedgerPeriod period) {
        entered.needed("title", plan.title(), TITLE, "Say what it is, in a few words");
        entered.optional("note", plan.note(), Entered.LINES);
        entered.chosen("kind", plan.kind(), WorkKind.OTHER, "Choose what kind of work it is");
        LocalDate latest = accounts.rules().period(London.today()).next().lastDay();
        LocalDate day = entered.day("plannedFor", plan.plannedFor(), latest, "Enter the day for which it is planned");
        UUID priority = plan.priorityId();
        Priority agreed = priority == null ? null : em.find(Priority.class, priority);
        entered.check(
                priority == null
                        || agreed != null
                                && agreed.getDistrictId().equals(district.id())
                                && agreed.period().equals(period),
                "priority",
                "Choose a priority of this district and year");
        entered.check(
                priority != null || !accounts.rules().priorityNeeded(),
                "priority",
                "Choose the agreed priority that it belongs to");
        Practitioner lead = lookups.person(entered, "lead", plan.practitionerId(), day);
        localTeam.check(entered, "lead", lead, district, day);
        Setting setting = places.setting(entered, "setting", plan.settingId());
        entered.done();
        return new Found(setting, lead);
    }
}

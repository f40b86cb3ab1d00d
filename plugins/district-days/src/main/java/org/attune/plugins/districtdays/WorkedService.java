package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.attune.api.work.WorkedFields;
import org.jspecify.annotations.Nullable;

/** Records time that was worked: it is charged to the district, first from what was planned for the work. */
@ApplicationScoped
@Transactional
public class WorkedService {

    private static final int SHOWN = 200;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Places places;

    @Inject
    Accounts accounts;

    @Inject
    WorkService works;

    @Inject
    LocalTeam localTeam;

    @Inject
    TimeLedger ledger;

    @Inject
    CurrentUser user;

    /** Time as it was typed. */
    public record Entry(
            @Nullable LocalDate day,
            @Nullable String days,
            @Nullable UUID practitionerId,
            @Nullable String what) {

        static Entry of(WorkedFields fields) {
            return new Entry(fields.getDay(), fields.getTime(), fields.practitioner(), fields.getWhat());
        }
    }

    /** What was worked, the newest first. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public List<Worked> of(UUID workId) {
        return em.createQuery(
                        "select d from DistrictDaysWorked d join fetch d.practitioner where d.workId = :work"
                                + " order by d.day desc, d.id desc",
                        Worked.class)
                .setParameter("work", workId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /**
     * Records time, and charges it. What is still planned after it stays reserved.
     *
     * @throws RefusedException where it took more than was planned and the district has not so much free
     */
    @Requires(Permission.WORK_SERVICE)
    public void add(@Nullable UUID workId, Entry entry, UUID submission) {
        if (Submissions.made(em, Worked.class, submission).isPresent()) {
            return;
        }
        Work work = works.open(workId);
        Entered entered = new Entered();
        LocalDate day = entered.day("day", entry.day(), London.today(), "Enter the day on which it was worked");
        entered.check(
                work.period().equals(accounts.rules().period(day)),
                "day",
                "Enter a day of the year " + work.period().words());
        int minutes = accounts.measure()
                .entered(entered, "days", entry.days(), 1, "Enter a number of days, for example 1 or 0.5");
        entered.check(entry.practitionerId() != null, "person", "Choose who worked");
        Practitioner person = lookups.person(entered, "person", entry.practitionerId(), day);
        localTeam.check(entered, "person", person, places.district(work.getDistrictId()), day);
        String what = entered.optional("what", entry.what(), Entered.LINE);
        entered.done();
        LedgerAccount account = accounts.hold(work.getDistrictId(), work.period());
        accounts.requireFree(account, minutes - work.getOpenMinutes());
        UUID charge = work.charge(ledger, Booking.of(minutes, day, work.words(), submission));
        em.persist(new Worked(work, Objects.requireNonNull(person), day, minutes, what, charge, submission));
        em.flush();
    }

    /** The entry that this number was recorded under. */
    UUID ofSubmission(UUID submission) {
        return Submissions.made(em, Worked.class, submission).orElseThrow();
    }

    /** @throws org.attune.api.problem.NotFoundException where there is no such entry */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public Worked get(@Nullable UUID id) {
        return lookups.whole(
                Worked.class,
                "select d from DistrictDaysWorked d join fetch d.practitioner where d.id = :id",
                id,
                "entry");
    }

    /** Takes an entry back whole: it was wrong. Its days are free again. Own ones, or whoever runs the service. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public void takeBack(@Nullable UUID id, @Nullable String reason, UUID submission) {
        Worked worked = em.find(Worked.class, get(id).getId(), LockModeType.PESSIMISTIC_WRITE);
        if (!isTheirs(worked)) {
            throw new RefusedException("not-yours", "Whoever worked it takes it back, or your service’s office.");
        }
        worked.takeBack(ledger, reason, submission);
        em.flush();
    }

    boolean mayTakeBack(Worked worked) {
        return worked.isCounted() && isTheirs(worked);
    }

    private boolean isTheirs(Worked worked) {
        return user.may(Permission.MANAGE_SERVICE) || worked.isOf(user.practitionerId());
    }
}

package org.attune.plugins.virtualschool;

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

/** Records time that was worked: it is charged to the Virtual School, first from what was planned for the work. */
@ApplicationScoped
@Transactional
public class WorkedService {

    private static final int SHOWN = 200;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Accounts accounts;

    @Inject
    WorkService works;

    @Inject
    LinkEps linkEps;

    @Inject
    TimeLedger ledger;

    @Inject
    CurrentUser user;

    /** Time as it was typed. */
    public record Entry(
            @Nullable LocalDate day,
            @Nullable String hours,
            @Nullable UUID practitionerId,
            @Nullable String what,
            @Nullable String because) {

        static Entry of(WorkedFields fields, @Nullable String because) {
            return new Entry(fields.getDay(), fields.getTime(), fields.practitioner(), fields.getWhat(), because);
        }
    }

    /** What was worked, the newest first. */
    @Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public List<Worked> of(UUID workId) {
        return em.createQuery(
                        "select d from VirtualSchoolWorked d join fetch d.practitioner where d.workId = :work"
                                + " order by d.day desc, d.id desc",
                        Worked.class)
                .setParameter("work", workId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /**
     * Records time, and charges it. What is still planned after it stays reserved. With a child only where whoever decides had agreed:
     * the database asks again.
     *
     * @throws RefusedException where it took more than was planned and there is not so much left
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
                entry.day() == null || work.period().equals(accounts.rules().period(day)),
                "day",
                "Enter a day of the year " + work.period().words());
        int minutes = accounts.measure()
                .entered(entered, "hours", entry.hours(), 1, "Enter a number of hours, for example 2 or 1.5");
        entered.check(entry.practitionerId() != null, "person", "Choose who worked");
        Practitioner person = lookups.person(entered, "person", entry.practitionerId(), day);
        String what = entered.optionalLine("what", entry.what(), Entered.LINE);
        String because = entered.optionalLine("because", entry.because(), Entered.LINE);
        entered.done();
        Practitioner by = Objects.requireNonNull(person);
        UUID charge = charge(work, by, minutes, day, because, submission);
        em.persist(new Worked(work, by, day, minutes, what, charge, submission));
        em.flush();
    }

    private UUID charge(Work work, Practitioner by, int minutes, LocalDate day, String because, UUID submission) {
        accounts.hold(work.period());
        boolean planned = work.getPractitioner().getId().equals(by.getId());
        linkEps.requireRoom(work.period(), by, planned ? minutes - work.getOpenMinutes() : minutes, because);
        return work.charge(
                ledger,
                Booking.of(minutes, day, work.words() + ", " + by.getName(), submission)
                        .because(because));
    }

    /** @throws org.attune.api.problem.NotFoundException where there is no such entry */
    @Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public Worked get(@Nullable UUID id) {
        return lookups.whole(
                Worked.class,
                "select d from VirtualSchoolWorked d join fetch d.practitioner where d.id = :id",
                id,
                "entry");
    }

    /** Takes an entry back whole: it was wrong. Its time is there again. Own ones, or whoever leads the service. */
    @Requires(Permission.WORK_SERVICE)
    public void takeBack(@Nullable UUID id, @Nullable String reason, UUID submission) {
        Worked worked = em.find(Worked.class, get(id).getId(), LockModeType.PESSIMISTIC_WRITE);
        if (!isTheirs(worked)) {
            throw new RefusedException("not-yours", "Whoever worked it takes it back, or a principal.");
        }
        worked.takeBack(ledger, reason, submission);
        em.flush();
    }

    boolean mayTakeBack(Worked worked) {
        return worked.isCounted() && user.may(Permission.WORK_SERVICE) && isTheirs(worked);
    }

    private boolean isTheirs(Worked worked) {
        return user.may(Permission.LEAD_SERVICE) || worked.isOf(user.practitionerId());
    }
}

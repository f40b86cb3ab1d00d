package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.attune.api.work.Ending;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** Plans what the Virtual School's time is used for: what is planned is reserved on its account, so that it is not planned twice. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
public class WorkService {

    private static final String AFTER_A_REQUEST = "After a request";
    private static final int TITLE = 120;
    static final int SHOWN = 50;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Accounts accounts;

    @Inject
    LinkEps linkEps;

    @Inject
    TimeLedger ledger;

    /** @throws org.attune.api.problem.NotFoundException where there is no such work */
    public Work get(@Nullable UUID id) {
        return lookups.whole(
                Work.class, "select w from VirtualSchoolWork w join fetch w.practitioner where w.id = :id", id, "work");
    }

    /** The newest of a year first, at most fifty. @param before only older ones than this; null for the newest */
    public List<Work> of(LedgerPeriod period, @Nullable UUID before) {
        TypedQuery<Work> query = em.createQuery(
                        "select w from VirtualSchoolWork w join fetch w.practitioner where w.yearKind = :kind and w.year = :year"
                                + (before == null ? "" : " and w.id < :before") + " order by w.id desc",
                        Work.class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .setMaxResults(SHOWN);
        return (before == null ? query : query.setParameter("before", before)).getResultList();
    }

    /**
     * Plans work, and reserves its time.
     *
     * @return its id; the same where the form is sent again
     * @throws org.attune.api.problem.InvalidException where something is missing or cannot be
     * @throws RefusedException where the Virtual School, or whoever is to do it, has not so many hours left
     */
    public UUID plan(WorkPlan plan, UUID submission) {
        Optional<UUID> before = Submissions.made(em, Work.class, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Entered entered = new Entered();
        UseKind kind = entered.chosen("kind", plan.kind(), UseKind.STRATEGIC, "Choose what the time is used for");
        entered.check(
                plan.kind() != UseKind.INVOLVEMENT,
                "kind",
                "Involvement with a child is planned when its request is accepted");
        String title = entered.line("title", plan.title(), TITLE, "Say what it is, in a few words");
        return keep(entered, plan, kind, title, submission).getId();
    }

    /** For a request that is accepted: it names no child. */
    Work planInvolvement(Entered entered, WorkPlan plan, UUID submission) {
        return keep(entered, plan, UseKind.INVOLVEMENT, AFTER_A_REQUEST, submission);
    }

    private Work keep(Entered entered, WorkPlan plan, UseKind kind, String title, UUID submission) {
        LocalDate latest = accounts.rules().period(London.today()).next().lastDay();
        LocalDate day = entered.day("plannedFor", plan.plannedFor(), latest, "Enter the day for which it is planned");
        int minutes = accounts.measure()
                .entered(entered, "hours", plan.hours(), 1, "Enter a number of hours, for example 6 or 1.5");
        entered.check(plan.practitionerId() != null, "person", "Choose who does it");
        Practitioner person = lookups.person(entered, "person", plan.practitionerId(), day);
        String because = entered.optionalLine("because", plan.because(), Entered.LINE);
        entered.done();
        Practitioner by = Objects.requireNonNull(person);
        LedgerPeriod period = accounts.rules().period(day);
        LedgerAccount account = accounts.hold(period);
        linkEps.requireRoom(period, by, minutes, because);
        Work work = new Work(account, kind, title, by, day, submission);
        work.plan(ledger, minutes, because, submission);
        em.persist(work);
        em.flush();
        return work;
    }

    /**
     * Finishes it, or drops it. What is still reserved comes back to the Virtual School.
     *
     * @param as null where nobody chose
     */
    public void end(@Nullable UUID id, @Nullable WorkState as, @Nullable String outcome, UUID submission) {
        Work work = open(id);
        if (work.getKind() == UseKind.INVOLVEMENT) {
            throw new RefusedException("of-a-request", "This is the time of a request. End it on the request’s page.");
        }
        end(work, Ending.entered(as, outcome), submission);
    }

    void end(Work work, Ending ending, UUID submission) {
        accounts.hold(work.period());
        work.end(ledger, ending, submission);
        em.flush();
    }

    /** Locked, so that of two who change it at once the second sees what the first did. */
    Work open(@Nullable UUID id) {
        Work work = em.find(Work.class, get(id).getId(), LockModeType.PESSIMISTIC_WRITE);
        work.requireOpen();
        return work;
    }
}

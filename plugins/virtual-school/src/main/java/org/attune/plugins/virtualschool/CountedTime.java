package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Choice;
import org.attune.api.persistence.Submissions;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.validation.Entered;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** Time of consultations and training that is charged to the Virtual School, on a piece of work that was planned for it. */
@ApplicationScoped
@Transactional
public class CountedTime {

    @Inject
    EntityManager em;

    @Inject
    WorkedService worked;

    @Inject
    Accounts accounts;

    /** As it was typed. */
    public record Typed(
            @Nullable UUID workId,
            @Nullable String hours,
            @Nullable String because) {}

    /** The pieces of work on which it can be counted: the latest first. */
    @Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public List<Choice> works(UseKind kind) {
        return em
                .createQuery(
                        "select w from VirtualSchoolWork w where w.kind = :kind and w.state = :open order by w.plannedFor desc, w.id",
                        Work.class)
                .setParameter("kind", kind)
                .setParameter("open", WorkState.OPEN)
                .getResultList()
                .stream()
                .map(work -> new Choice(
                        work.getId(), work.getTitle() + ", " + work.period().words()))
                .toList();
    }

    void check(Entered entered, UseKind kind, Typed typed) {
        Work work = typed.workId() == null ? null : em.find(Work.class, typed.workId());
        entered.check(
                work != null && work.isOpen() && work.getKind() == kind,
                "work",
                "Choose the work on which the time is counted. Where there is none, plan it first");
        accounts.measure().entered(entered, "hours", typed.hours(), 1, "Enter a number of hours, for example 2 or 1.5");
    }

    /** Charges it; its entry. */
    UUID keep(Typed typed, LocalDate day, UUID person, UUID submission) {
        worked.add(
                typed.workId(), new WorkedService.Entry(day, typed.hours(), person, "", typed.because()), submission);
        return Submissions.made(em, Worked.class, submission).orElseThrow();
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** What was agreed in a consultation, and what came of it. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_SERVICE)
@ConsentNotNeeded("Somebody agreed before the consultation that the child is spoken about")
public class ConsultationActions {

    private static final int TEXT = 1000;

    @Inject
    EntityManager em;

    @Inject
    ConsultationAccess access;

    @Inject
    Lookups lookups;

    /** As it was typed. */
    public record Typed(
            @Nullable String what,
            @Nullable String who,
            @Nullable LocalDate byWhen,
            @Nullable LocalDate doneOn,
            @Nullable String outcome) {}

    /** Adds one to a consultation that was held. Sent twice, it is added once. */
    public void add(@Nullable UUID consultationId, Typed typed, UUID submission) {
        Consultation consultation = held(consultationId);
        if (Submissions.made(em, ConsultationAction.class, submission).isEmpty()) {
            ConsultationAction action = new ConsultationAction(consultation, submission);
            fill(action, consultation, typed);
            em.persist(action);
            em.flush();
        }
    }

    /**
     * Changes it, or says that it is done.
     *
     * @param version the one that was shown
     * @return whose consultation it is
     */
    public UUID change(@Nullable UUID id, int version, Typed typed) {
        ConsultationAction action = get(id);
        Consultation consultation = held(action.getConsultationId());
        em.refresh(action);
        if (action.getVersion() != version) {
            throw new ConflictException("Someone else changed this after you opened it. Open it again to see it.");
        }
        fill(action, consultation, typed);
        em.flush();
        return consultation.getId();
    }

    private static void fill(ConsultationAction action, Consultation consultation, Typed typed) {
        LocalDate held = Objects.requireNonNull(consultation.getHeldOn());
        Entered entered = new Entered();
        String what = entered.needed("what", typed.what(), TEXT, "Say what was agreed");
        String who = entered.line("who", typed.who(), Entered.LINE, "Say who does it");
        LocalDate byWhen = entered.day("byWhen", typed.byWhen(), held.plusYears(2), "Enter by when it is to be done");
        entered.check(!byWhen.isBefore(held), "byWhen", "Enter the day of the consultation, or a later one");
        LocalDate doneOn = entered.optionalDay("doneOn", typed.doneOn(), London.today());
        entered.check(
                doneOn == null || !doneOn.isBefore(held),
                "doneOn",
                "Enter the day of the consultation, or a later one");
        String outcome = entered.optional("outcome", typed.outcome(), TEXT);
        entered.done();
        action.become(what, who, byWhen);
        action.done(doneOn, outcome);
    }

    private Consultation held(@Nullable UUID id) {
        Consultation consultation = access.hold(id);
        if (consultation.getState() != ConsultationState.HELD) {
            throw new RefusedException("consultation-not-held", "Record first that the consultation was held.");
        }
        return consultation;
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public ConsultationAction get(@Nullable UUID id) {
        ConsultationAction action = lookups.whole(
                ConsultationAction.class,
                "select a from VirtualSchoolConsultationAction a where a.id = :id",
                id,
                "action");
        access.read(action.getConsultationId());
        return action;
    }

    /** By when they are to be done. */
    List<ConsultationAction> of(Consultation consultation) {
        return em.createQuery(
                        "select a from VirtualSchoolConsultationAction a where a.consultationId = :id order by a.byWhen, a.id",
                        ConsultationAction.class)
                .setParameter("id", consultation.getId())
                .getResultList();
    }
}

package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.casework.InvolvementState;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.wording.Wording;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.practitioner.Assignable;
import org.attune.kernel.practitioner.PractitionerService;

/**
 * Gives open cases, and trainees, from one practitioner to another: because they left, fell ill, or may not sign any more. What
 * is written stays as it is, and whoever has the case now signs it.
 */
@ApplicationScoped
@Transactional
public class HandoverService {

    /**
     * What can be given, and to whom.
     *
     * @param trainees names of those whom they supervise
     */
    public record Offer(String from, List<OpenWork.Case> cases, List<String> trainees, List<Assignable> to) {}

    @Inject
    EntityManager em;

    @Inject
    PractitionerService practitioners;

    @Inject
    OpenWorkService openWork;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    Wording wording;

    @Requires(Permission.DECIDE_REQUEST)
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public Offer offer(UUID from) {
        Practitioner giver = find(from);
        return new Offer(
                giver.getName(),
                openWork.of(from).openCases(),
                trainees(from).stream().map(Practitioner::getName).toList(),
                practitioners.assignable(London.today()).stream()
                        .filter(one -> !one.id().equals(from))
                        .toList());
    }

    /**
     * @param cases open cases that the giver works on or supervises; any other is passed over
     * @param withTrainees whether the receiver supervises the giver's trainees from now on
     * @throws org.attune.api.problem.RefusedException where the receiver may not be given a case today
     */
    @Requires(Permission.DECIDE_REQUEST)
    @ConsentNotNeeded("Says who has the case: what they do with it is asked for when they do it")
    public void handOver(UUID from, UUID to, Collection<UUID> cases, boolean withTrainees) {
        find(from);
        if (from.equals(to)) {
            throw new InvalidException("to", "Choose somebody else");
        }
        if (cases.isEmpty() && !withTrainees) {
            throw new InvalidException("cases", "Choose what to hand over");
        }
        Assignable receiver = practitioners.requireAssignable(to, London.today());
        List<Involvement> given = cases.isEmpty() ? List.of() : open(from, cases);
        given.forEach(one -> give(one, from, receiver));
        if (withTrainees) {
            requireSupervisor(receiver, "trainees");
            trainees(from).stream().filter(one -> !one.getId().equals(to)).forEach(one -> one.setSupervisor(find(to)));
        }
        em.flush();
        tell(receiver, given.size());
    }

    private void give(Involvement one, UUID from, Assignable receiver) {
        if (one.getPractitioner().getId().equals(from)) {
            UUID supervisor = receiver.supervisorId();
            one.setPractitioner(find(receiver.id()));
            one.setSupervisor(supervisor == null ? null : find(supervisor));
        } else {
            requireSupervisor(receiver, "cases");
            one.setSupervisor(find(receiver.id()));
        }
    }

    private static void requireSupervisor(Assignable receiver, String field) {
        if (receiver.supervisorId() != null) {
            throw new InvalidException(
                    field, receiver.name() + " cannot supervise: choose somebody with a live registration");
        }
    }

    private List<Involvement> open(UUID from, Collection<UUID> cases) {
        return em.createQuery("""
                        select i from Involvement i join fetch i.practitioner p left join fetch i.supervisor u
                        where i.state = :open and i.id in :cases and (p.id = :from or u.id = :from)""", Involvement.class)
                .setParameter("open", InvolvementState.OPEN)
                .setParameter("cases", cases)
                .setParameter("from", from)
                .getResultList();
    }

    private List<Practitioner> trainees(UUID supervisor) {
        return em.createQuery(
                        "select p from Practitioner p where p.supervisor.id = :id and p.active = true order by p.name, p.id",
                        Practitioner.class)
                .setParameter("id", supervisor)
                .getResultList();
    }

    private Practitioner find(UUID id) {
        Practitioner practitioner = em.find(Practitioner.class, id);
        if (practitioner == null) {
            audit.refused("attune.practitioner", id, null, "not here");
            throw new NotFoundException("There is no such practitioner.");
        }
        return Objects.requireNonNull(practitioner);
    }

    private void tell(Assignable receiver, int cases) {
        String what = cases == 0 ? "Trainees" : cases == 1 ? "A case" : cases + " cases";
        String have = cases == 1 ? " has" : " have";
        Map<String, String> values = Map.of("what", what + have, "link", address.of("/casework/caseload.xhtml"));
        outbox.email(receiver.email(), wording.of(CaseworkTexts.HANDED_OVER, values), null, null);
    }
}

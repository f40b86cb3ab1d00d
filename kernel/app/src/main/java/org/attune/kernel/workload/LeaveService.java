package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.Appointment;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.diary.PersonsDiary;
import org.attune.kernel.web.Problems;
import org.jspecify.annotations.Nullable;

/** Keeps leave: entered and seen by the person, the principal and business support, and by nobody else. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_CASES, Permission.MANAGE_WORKING_WEEKS})
@ConsentNotNeeded("Says when somebody has an appointment; its title names no child")
public class LeaveService {

    private static final String WORDS = "leave";

    /** Some leave that is kept, with what a form sends back. */
    public record Held(UUID practitionerId, String name, int version, LeaveKind kind, LeaveDays days) {}

    @Inject
    EntityManager em;

    @Inject
    Reached reached;

    @Inject
    PersonsDiary diary;

    public Held get(UUID id) {
        Leave found = reached.find(Leave.class, id, WORDS);
        Practitioner who = reached.practitioner(found.practitionerId());
        return new Held(who.getId(), who.getName(), found.getVersion(), found.kind(), found.days());
    }

    public String nameOf(UUID practitionerId) {
        return reached.practitioner(practitionerId).getName();
    }

    /**
     * @param id null for new leave
     * @param version the one that the form was filled from
     * @return its id; what is in its way says {@link #inTheWay}
     */
    public UUID keep(UUID practitionerId, @Nullable UUID id, int version, LeaveInput entered) {
        UUID who = reached.practitioner(practitionerId).getId();
        LeaveInput.Read read = entered.read();
        Leave held = id == null ? null : held(id, version);
        requireFree(held == null ? who : held.practitionerId(), id, read.days());
        Leave kept = held == null ? new Leave(who, read.kind(), read.days()) : held;
        if (held == null) {
            em.persist(kept);
        } else {
            held.change(read.kind(), read.days());
        }
        // Waits for whoever books them at this moment, so that it is in the way and not overlooked.
        Problems.flush(em);
        return kept.getId();
    }

    /** What is still to come in that time, by its beginning: it stays until somebody moves or cancels it. */
    public List<InTheWay> inTheWay(UUID id) {
        Leave found = reached.find(Leave.class, id, WORDS);
        UUID who = reached.practitioner(found.practitionerId()).getId();
        Instant now = London.now();
        Instant from = found.days().begins().isAfter(now) ? found.days().begins() : now;
        Instant to = found.days().ends();
        if (!to.isAfter(from)) {
            return List.of();
        }
        List<InTheWay> all = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Appointment one : diary.of(who, from, to)) {
            seen.add(one.id());
            all.add(InTheWay.of(one));
        }
        diary.busy(who, from, to).stream()
                .filter(one -> !seen.contains(one.appointmentId()))
                .forEach(one -> all.add(InTheWay.of(one)));
        all.sort(Comparator.comparing(InTheWay::startsAt));
        return all;
    }

    private void requireFree(UUID practitionerId, @Nullable UUID self, LeaveDays wanted) {
        em.createQuery(
                        "select l from Leave l where l.practitionerId = :id and l.lastDay >= :first and l.firstDay <= :last"
                                + " order by l.firstDay",
                        Leave.class)
                .setParameter("id", practitionerId)
                .setParameter("first", wanted.first())
                .setParameter("last", wanted.last())
                .getResultStream()
                .filter(one -> !one.getId().equals(self) && one.days().overlaps(wanted))
                .findFirst()
                .ifPresent(one -> {
                    throw new InvalidException(
                            "firstDay",
                            "There is leave already: " + one.days().words() + ". Change that, or choose other days");
                });
    }

    /** @param version the one that was shown */
    public void remove(UUID id, int version) {
        em.remove(held(id, version));
        em.flush();
    }

    private Leave held(UUID id, int version) {
        Leave found = reached.unchanged(Leave.class, id, version, WORDS);
        reached.practitioner(found.practitionerId());
        return found;
    }
}

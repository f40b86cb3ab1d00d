package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Keeps people's working patterns. Each holds from its first day until the next one's. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_WORKING_WEEKS)
public class PatternService {

    private static final String WORDS = "working pattern";

    /** One that is kept, with what a form sends back. */
    public record Held(UUID practitionerId, String name, int version, LocalDate firstDay, PatternDays days) {}

    @Inject
    EntityManager em;

    @Inject
    Reached reached;

    public Held get(UUID id) {
        WorkingPattern found = reached.find(WorkingPattern.class, id, WORDS);
        Practitioner who = reached.practitioner(found.practitionerId());
        return new Held(who.getId(), who.getName(), found.getVersion(), found.firstDay(), found.days());
    }

    /** What a new one begins with: what holds today. */
    public Held offer(UUID practitionerId) {
        Practitioner who = reached.practitioner(practitionerId);
        PatternDays present = WorkingPattern.of(em, practitionerId).stream()
                .filter(one -> !one.firstDay().isAfter(London.today()))
                .findFirst()
                .map(WorkingPattern::days)
                .orElseGet(() -> DetailsPattern.of(who));
        return new Held(practitionerId, who.getName(), 0, London.today(), present);
    }

    /**
     * @param id null for a new one
     * @param version the one that the form was filled from
     */
    public void keep(UUID practitionerId, @Nullable UUID id, int version, PatternInput entered) {
        Practitioner who = reached.practitioner(practitionerId);
        PatternInput.Read read = entered.read();
        WorkingPattern held = id == null ? null : reached.unchanged(WorkingPattern.class, id, version, WORDS);
        boolean taken = WorkingPattern.of(em, held == null ? who.getId() : held.practitionerId()).stream()
                .anyMatch(one -> !one.getId().equals(id) && one.firstDay().equals(read.firstDay()));
        if (taken) {
            throw new InvalidException(
                    "firstDay", "A working pattern begins on this day already. Choose another day, or change that one");
        }
        if (held == null) {
            em.persist(new WorkingPattern(who.getId(), read.firstDay(), read.days()));
        } else {
            held.change(read.firstDay(), read.days());
        }
        em.flush();
    }

    /** @param version the one that was shown */
    public void remove(UUID id, int version) {
        em.remove(reached.unchanged(WorkingPattern.class, id, version, WORDS));
        em.flush();
    }
}

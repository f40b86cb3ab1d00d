package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.identity.WorkInHand;
import org.attune.kernel.practitioner.PractitionerService;

/** A practitioner's open cases, the records that wait for them, and those whom they supervise. Numbers only. */
@ApplicationScoped
@Transactional
public class PractitionersWork implements WorkInHand {

    @Inject
    PractitionerService practitioners;

    @Inject
    OpenWorkService openWork;

    @Inject
    EntityManager em;

    @Override
    @Requires(Permission.MANAGE_ACCOUNTS)
    @ConsentNotNeeded("Counts what is held: consent is to the work, not to keeping what it found")
    public List<Open> of(UUID account) {
        return practitioners
                .ofAccount(account)
                .map(Practitioner::getId)
                .map(this::ofPractitioner)
                .orElse(List.of());
    }

    private List<Open> ofPractitioner(UUID id) {
        OpenWork work = openWork.of(id);
        String path = "/practitioners/view.xhtml?id=" + id;
        List<Open> open = new ArrayList<>();
        add(open, work.cases(), "open case", "open cases", path);
        add(
                open,
                work.waiting(),
                "record that waits for their signature",
                "records that wait for their signature",
                path);
        add(open, trainees(id), "trainee or assistant supervised", "trainees and assistants supervised", path);
        return open;
    }

    private static void add(List<Open> open, long count, String one, String many, String path) {
        if (count > 0) {
            open.add(new Open(count + " " + (count == 1 ? one : many), path));
        }
    }

    private long trainees(UUID supervisor) {
        return em.createQuery(
                        "select count(p) from Practitioner p where p.supervisor.id = :id and p.active = true",
                        Long.class)
                .setParameter("id", supervisor)
                .getSingleResult();
    }
}

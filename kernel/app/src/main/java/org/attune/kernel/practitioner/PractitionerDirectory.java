package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.casework.InvolvementState;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.place.LinkEpDirectory;
import org.attune.kernel.place.PractitionerDistricts;

/** Reads the practitioners: all of them with one statement, or one with all that is known. */
@ApplicationScoped
@Transactional
public class PractitionerDirectory {

    private static final String BY_NAME = " order by p.name, p.id";

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    LinkEpDirectory links;

    @Inject
    PractitionerDistricts districts;

    @Requires(Permission.MANAGE_PRACTITIONERS)
    public List<PractitionerLine> list(PractitionerFilter filter) {
        return all().stream()
                .map(one -> PractitionerLine.of(one, London.today()))
                .filter(line -> line.matches(filter))
                .toList();
    }

    /** Who cannot sign or has nobody who signs, who has left with open cases, and whose renewal is due. */
    @Requires(Permission.MANAGE_PRACTITIONERS)
    public Attention attention() {
        List<PractitionerLine> lines = all().stream()
                .map(one -> PractitionerLine.of(one, London.today()))
                .toList();
        return Attention.of(lines, openCases());
    }

    /** Of those who do not work here today. */
    private Map<UUID, Long> openCases() {
        Map<UUID, Long> cases = new HashMap<>();
        em.createQuery(
                        "select p.id, count(i) from Involvement i join i.practitioner p where i.state = :open"
                                + " and (p.active = false or p.endsOn < :today or p.startsOn > :today) group by p.id",
                        Object[].class)
                .setParameter("open", InvolvementState.OPEN)
                .setParameter("today", London.today())
                .getResultList()
                .forEach(row -> cases.put((UUID) row[0], ((Number) row[1]).longValue()));
        return cases;
    }

    @Requires(Permission.MANAGE_PRACTITIONERS)
    public PractitionerView get(UUID id) {
        return find(id).map(this::view).orElseThrow(() -> {
            audit.refused("attune.practitioner", id, null, "not here");
            return new NotFoundException("There is no such practitioner.");
        });
    }

    /** What is kept of the one who asks; empty where they are no practitioner. */
    @Requires(Permission.WORK_CASES)
    public Optional<PractitionerView> mine() {
        UUID me = user.practitionerId();
        return me == null ? Optional.empty() : find(me).map(this::view);
    }

    private List<Practitioner> all() {
        return em.createQuery("select p from Practitioner p left join fetch p.supervisor" + BY_NAME, Practitioner.class)
                .getResultList();
    }

    private Optional<Practitioner> find(UUID id) {
        return em.createQuery(
                        "select p from Practitioner p left join fetch p.supervisor where p.id = :id",
                        Practitioner.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private PractitionerView view(Practitioner one) {
        return PractitionerView.of(
                one,
                one.getId().equals(user.practitionerId()),
                new PractitionerView.Places(
                        districts.of(one.getId()), districts.teams(one.getId()), links.heldBy(one.getId())),
                trainees(one.getId()),
                history(one.getId()),
                checks(one.getId()),
                London.today());
    }

    private List<Practitioner> trainees(UUID id) {
        return em.createQuery("select p from Practitioner p where p.supervisor.id = :id" + BY_NAME, Practitioner.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(one -> one.worksOn(London.today()))
                .toList();
    }

    private List<RegistrationEntry> history(UUID id) {
        return em.createQuery(
                        "select e from RegistrationEntry e where e.practitioner.id = :id"
                                + " order by e.since desc, e.recordedAt desc, e.id desc",
                        RegistrationEntry.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<RegistrationCheck> checks(UUID id) {
        return em.createQuery(
                        "select c from RegistrationCheck c where c.practitioner.id = :id"
                                + " order by c.checkedOn desc, c.id desc",
                        RegistrationCheck.class)
                .setParameter("id", id)
                .getResultList();
    }
}

package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.place.PractitionerDistricts;
import org.jspecify.annotations.Nullable;

/** Keeps the practitioners and their registration, and says who may be given a case. */
@ApplicationScoped
@Transactional
public class PractitionerService {

    @Inject
    EntityManager em;

    @Inject
    RegistrationBook book;

    @Inject
    PractitionerDistricts districts;

    @Inject
    AuditLog audit;

    /** Adds one; their name and email address are their account's. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public UUID add(@Nullable UUID accountId, String name, String email, PractitionerDetails details) {
        Practitioner practitioner = new Practitioner();
        practitioner.setAccountId(accountId);
        apply(practitioner, name, email, true, details);
        em.persist(practitioner);
        em.flush();
        if (details.first() != null) {
            book.check(practitioner, details.first());
        }
        return practitioner.getId();
    }

    /**
     * Changes one.
     *
     * @param version the one that the form was filled from
     * @param active whether they take cases today
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void update(UUID id, int version, String name, String email, boolean active, PractitionerDetails details) {
        Practitioner practitioner = unchanged(id, version);
        apply(practitioner, name, email, active, details);
        em.flush();
    }

    /**
     * Changes how one works here.
     *
     * @param version the one that the form was filled from
     */
    @Requires(Permission.MANAGE_PRACTITIONERS)
    public void describe(UUID id, int version, Particulars particulars) {
        Practitioner practitioner = unchanged(id, version);
        List<FieldError> errors = new ArrayList<>(ParticularsRules.errors(particulars));
        Practitioner supervisor = supervisor(practitioner, particulars.supervisorId(), errors);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        practitioner.setEmployment(particulars.employment());
        practitioner.setStartsOn(particulars.startsOn());
        practitioner.setEndsOn(particulars.endsOn());
        practitioner.setWorkingDays(WorkingDays.code(particulars.workingDays()));
        practitioner.setHoursPerWeek(particulars.hoursPerWeek());
        practitioner.setSpecialisms(particulars.specialisms());
        practitioner.setSupervisor(supervisor);
        districts.keep(practitioner, particulars.districtIds());
        em.flush();
    }

    /**
     * Makes an account's practitioner what these say, adding one where there is none yet.
     *
     * @param details null where the account is no practitioner's any more: then they take no new cases, and what they did stays
     * @param version the one that the form was filled from; of no meaning where there is none yet
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void keep(UUID accountId, String name, String email, @Nullable PractitionerDetails details, int version) {
        Practitioner existing = ofAccount(accountId).orElse(null);
        if (existing == null) {
            if (details != null) {
                add(accountId, name, email, details);
            }
        } else if (details != null) {
            update(existing.getId(), version, name, email, true, details);
        } else {
            existing.setActive(false);
            em.flush();
        }
    }

    /** @return the practitioner who signs in with this account, with their supervisor */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public Optional<Practitioner> ofAccount(UUID accountId) {
        return em
                .createQuery(
                        "select p from Practitioner p left join fetch p.supervisor where p.accountId = :id",
                        Practitioner.class)
                .setParameter("id", accountId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** @return everyone who may be given a case on that day, by name */
    @Requires({Permission.DECIDE_REQUEST, Permission.MANAGE_ACCOUNTS})
    public List<Assignable> assignable(LocalDate day) {
        return active().stream()
                .filter(p -> PractitionerRules.isAssignable(p, day))
                .map(p -> Assignable.of(p, day))
                .toList();
    }

    /** @return everyone who may supervise on that day, by name: those with a live registration */
    @Requires({Permission.DECIDE_REQUEST, Permission.MANAGE_ACCOUNTS, Permission.MANAGE_PRACTITIONERS})
    public List<Assignable> supervisors(LocalDate day) {
        return active().stream()
                .filter(p -> p.isRegisteredOn(day))
                .map(p -> Assignable.of(p, day))
                .toList();
    }

    /**
     * The one to whom a case is to be given.
     *
     * @throws NotFoundException where there is no such practitioner
     * @throws RefusedException where they may not be given a case on that day
     */
    @Requires(Permission.DECIDE_REQUEST)
    public Assignable requireAssignable(UUID id, LocalDate day) {
        Practitioner practitioner = em
                .createQuery(
                        "select p from Practitioner p left join fetch p.supervisor where p.id = :id",
                        Practitioner.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
        if (!PractitionerRules.isAssignable(practitioner, day)) {
            throw new RefusedException(
                    "no-registration",
                    practitioner.getName()
                            + " has no live HCPC registration, or no supervisor who has one. Choose someone else.");
        }
        return Assignable.of(practitioner, day);
    }

    private List<Practitioner> active() {
        return em.createQuery(
                        "select p from Practitioner p left join fetch p.supervisor where p.active = true order by p.name, p.id",
                        Practitioner.class)
                .getResultList();
    }

    private Practitioner unchanged(UUID id, int version) {
        Practitioner practitioner = em.find(Practitioner.class, id);
        if (practitioner == null) {
            throw unknown(id);
        }
        if (practitioner.getVersion() != version) {
            throw new ConflictException("Someone else changed what is kept of " + practitioner.getName()
                    + " after you opened it. Open it again to see it.");
        }
        return practitioner;
    }

    private void apply(
            Practitioner practitioner, String name, String email, boolean active, PractitionerDetails details) {
        boolean registered = practitioner.getHcpcNumber() != null;
        List<FieldError> errors = new ArrayList<>(PractitionerRules.errors(details, registered, London.today()));
        Practitioner supervisor = supervisor(practitioner, details.supervisorId(), errors);
        String number = details.first() == null ? null : details.first().seen().number();
        if (number != null && book.isTaken(practitioner.getId(), number)) {
            errors.add(RegistrationBook.taken());
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        practitioner.setName(name);
        practitioner.setEmail(email);
        practitioner.setActive(active);
        practitioner.setKind(details.kind());
        practitioner.setEmployment(details.employment());
        practitioner.setStartsOn(details.startsOn());
        practitioner.setEndsOn(details.endsOn());
        practitioner.setSupervisor(supervisor);
    }

    private @Nullable Practitioner supervisor(Practitioner practitioner, @Nullable UUID id, List<FieldError> errors) {
        if (id == null) {
            return null;
        }
        Practitioner supervisor = em.find(Practitioner.class, id);
        if (supervisor == null) {
            throw unknown(id);
        }
        if (supervisor.equals(practitioner) || !supervisor.getKind().needsRegistration()) {
            errors.add(new FieldError("supervisor", "Choose a supervisor who is on the HCPC register"));
        }
        return supervisor;
    }

    private NotFoundException unknown(UUID id) {
        audit.refused("attune.practitioner", id, null, "not here");
        return new NotFoundException("There is no such practitioner.");
    }
}

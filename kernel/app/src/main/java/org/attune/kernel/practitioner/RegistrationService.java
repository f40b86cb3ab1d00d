package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.document.Documents;
import org.attune.kernel.document.Stored;
import org.jspecify.annotations.Nullable;

/** Keeps what the HCPC register said of somebody, and who looked. Nobody vouches for themselves. */
@ApplicationScoped
@Transactional
public class RegistrationService {

    private static final String SUBJECT = "attune.practitioner";

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    RegistrationBook book;

    @Inject
    Documents documents;

    /**
     * Somebody looked at the register. What it showed counts from then on, where it is new. The same check again is nothing, so
     * that a form sent twice is one check.
     */
    @Requires(Permission.MANAGE_PRACTITIONERS)
    public void check(UUID practitionerId, CheckDetails check) {
        Practitioner practitioner = locked(practitionerId);
        requireSound(
                practitioner,
                RegistrationRules.errors(check, London.today()),
                check.seen().number());
        if (isKnown(practitioner, check)) {
            return;
        }
        book.check(practitioner, check);
    }

    /** The register says something since a day, whoever looked: the Council's letter came, or a panel decided. */
    @Requires(Permission.MANAGE_PRACTITIONERS)
    public void enter(UUID practitionerId, EntryDetails entry) {
        Practitioner practitioner = locked(practitionerId);
        requireSound(
                practitioner,
                RegistrationRules.errors(entry, London.today()),
                entry.said().number());
        book.enter(practitioner, entry);
    }

    /** The print or picture that was kept with a check. */
    @Requires(Permission.MANAGE_PRACTITIONERS)
    public Stored evidence(UUID checkId) {
        RegistrationCheck check = em.find(RegistrationCheck.class, checkId);
        UUID document = check == null ? null : check.documentId();
        if (document == null) {
            audit.refused("attune.registration_check", checkId, null, "no such file");
            throw new NotFoundException("There is no such file.");
        }
        audit.read("attune.registration_check", checkId, null);
        return documents.load(document);
    }

    private void requireSound(Practitioner practitioner, List<FieldError> found, @Nullable String number) {
        List<FieldError> errors = new ArrayList<>(found);
        if (errors.isEmpty() && number != null && book.isTaken(practitioner.getId(), number)) {
            errors.add(RegistrationBook.taken());
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }

    private boolean isKnown(Practitioner practitioner, CheckDetails check) {
        return check.evidence() == null
                && em.createQuery(
                                "select c from RegistrationCheck c where c.practitioner = :p and c.checkedOn = :day",
                                RegistrationCheck.class)
                        .setParameter("p", practitioner)
                        .setParameter("day", check.checkedOn())
                        .getResultStream()
                        .anyMatch(one ->
                                one.seen().equals(check.seen()) && one.note().equals(check.note()));
    }

    /** Locked, so that two who write at once, and one who signs meanwhile, come one after the other. */
    private Practitioner locked(UUID id) {
        Practitioner practitioner = em.find(Practitioner.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (practitioner == null) {
            audit.refused(SUBJECT, id, null, "not here");
            throw new NotFoundException("There is no such practitioner.");
        }
        if (id.equals(user.practitionerId())) {
            audit.refused(SUBJECT, id, null, "their own registration");
            throw new RefusedException(
                    "own-registration",
                    "You cannot vouch for your own registration. Ask another principal or an administrator to look at the"
                            + " register for you.");
        }
        return practitioner;
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.attune.api.page.Lookups;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a consultation: principals and business support; whoever of the service gives it; and, until it is held, whoever recorded
 * that it was asked for. Restricted records are hidden by the database besides.
 */
@ApplicationScoped
public class ConsultationAccess {

    static final String TABLE = "plugin_virtual_school.consultation";

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    /** @throws NotFoundException where the authority does not offer them */
    void requireOffered() {
        if (!accounts.rules().consultationsOffered()) {
            throw new NotFoundException("Consultations of the Virtual School are not offered here.");
        }
    }

    boolean seesAll() {
        return user.may(Permission.VIEW_INBOX);
    }

    /** @throws NotFoundException where there is none, or none that this person may see */
    Consultation read(@Nullable UUID id) {
        requireOffered();
        Consultation found = lookups.whole(
                Consultation.class,
                "select c from VirtualSchoolConsultation c join fetch c.child left join fetch c.ep where c.id = :id",
                id,
                "consultation");
        if (!seesAll() && !gives(found) && !asks(found)) {
            throw new NotFoundException("There is no such consultation.");
        }
        return found;
    }

    /** Locked, so that of two who change it at once the second sees what the first did; and it is still to be held. */
    Consultation open(@Nullable UUID id) {
        Consultation found = hold(id);
        if (!found.getState().isOpen()) {
            throw new RefusedException("consultation-over", "This consultation is over. Open it again to see it.");
        }
        return found;
    }

    Consultation hold(@Nullable UUID id) {
        Consultation found = read(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    boolean gives(Consultation consultation) {
        Practitioner ep = consultation.getEp();
        return ep != null && ep.getId().equals(user.practitionerId());
    }

    private boolean asks(Consultation consultation) {
        UUID by = consultation.getRecordedBy();
        return consultation.getState().isOpen() && by != null && by.equals(user.accountId());
    }
}

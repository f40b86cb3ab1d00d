package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.time.London;

/** Whether the one who acts may do what only a registrant may, today. One statement, none where the transaction has read them. */
@ApplicationScoped
class Registrants {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    /**
     * @param orSupervised whether one who works under a supervisor may too
     * @throws RefusedException where they may not
     */
    void require(boolean orSupervised) {
        UUID id = user.practitionerId();
        Practitioner practitioner = id == null ? null : em.find(Practitioner.class, id);
        if (practitioner == null || !may(practitioner, orSupervised)) {
            throw new RefusedException(
                    "no-live-registration",
                    "We have no live HCPC registration as an educational psychologist for you today, so you cannot sign."
                            + " If you are registered, ask your service to check the register again.");
        }
    }

    private static boolean may(Practitioner practitioner, boolean orSupervised) {
        return practitioner.isRegisteredOn(London.today())
                || (orSupervised
                        && practitioner.worksOn(London.today())
                        && !practitioner.getKind().needsRegistration());
    }
}

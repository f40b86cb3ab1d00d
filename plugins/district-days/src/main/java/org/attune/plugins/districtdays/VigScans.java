package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.attune.api.document.ScanReaders;
import org.attune.api.problem.NotFoundException;
import org.pf4j.Extension;

/** Whoever may read a family's referral may open the forms that the family signed. */
@Extension
@ApplicationScoped
public class VigScans implements ScanReaders {

    @Inject
    EntityManager em;

    @Inject
    VigAccess access;

    @Override
    public boolean mayOpen(UUID scanId) {
        return em.createQuery("select c.referralId from DistrictDaysVigConsent c where c.scanId = :scan", UUID.class)
                .setParameter("scan", scanId)
                .getResultStream()
                .anyMatch(this::mayRead);
    }

    private boolean mayRead(UUID referral) {
        try {
            access.read(referral);
            return true;
        } catch (NotFoundException notTheirs) {
            return false;
        }
    }
}

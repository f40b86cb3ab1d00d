package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.attune.api.problem.ConflictException;
import org.attune.kernel.consent.ConsentService;
import org.attune.kernel.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * Where consent stands when a record is signed. Writing up what was done stays possible after a withdrawal, and the family gets
 * the record; the setting gets it only where nobody who decides has said no, or to correct what it already has.
 */
@ApplicationScoped
class ConsentAtSigning {

    @Inject
    EntityManager em;

    @Inject
    ConsentService consents;

    BeforeSigning of(InvolvementRecord record) {
        UUID request = record.getInvolvement().getRequestId();
        return stands(record, request == null ? null : consents.stands(request));
    }

    /**
     * The same until the end of the transaction: an answer at this moment comes before it or after it.
     *
     * @throws ConflictException where it is not what the signer was shown
     */
    BeforeSigning held(InvolvementRecord record, BeforeSigning shown) {
        UUID request = record.getInvolvement().getRequestId();
        BeforeSigning now = stands(record, request == null ? null : consents.hold(request));
        if (!now.equals(shown)) {
            throw new ConflictException(
                    "Where consent stands has changed since you opened this page. Nothing is signed. Read what it says now, then sign.");
        }
        return now;
    }

    private BeforeSigning stands(InvolvementRecord record, @Nullable ConsentState consent) {
        boolean against = consent != null && consent.isAgainst();
        return new BeforeSigning(consent, !against || correctsWhatTheSettingHas(record));
    }

    private boolean correctsWhatTheSettingHas(InvolvementRecord record) {
        UUID before = record.getCorrectionOf();
        return before != null && em.find(InvolvementRecord.class, before).isForSetting();
    }
}

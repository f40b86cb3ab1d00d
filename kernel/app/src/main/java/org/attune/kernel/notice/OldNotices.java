package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.kernel.persistence.DatabaseFunctions;

/** Removes notices whose time is over, read or not: what they led to is still where it was. */
@ApplicationScoped
@Unrestricted("Called by its job alone, for each authority in turn")
@ConsentNotNeeded("Notices hold nothing about a child")
public class OldNotices {

    static final int AT_ONCE = 1_000;

    @Inject
    DatabaseFunctions functions;

    /**
     * At most {@value #AT_ONCE} in one transaction.
     *
     * @param since the first day of which they stay
     * @return how many went
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long forget(LocalDate since) {
        return functions.number("attune.forget_notices", London.at(since).toString(), AT_ONCE);
    }
}

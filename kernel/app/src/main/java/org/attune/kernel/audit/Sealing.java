package org.attune.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.attune.kernel.persistence.DatabaseFunctions;

/**
 * Seals the present authority's entries: gathers their hashes into batches, each of which holds the hash of the one before.
 * The work is PostgreSQL's, a few statements for a thousand entries, and no writer waits for it.
 */
@ApplicationScoped
public class Sealing {

    private static final int BATCHES = 16;

    @Inject
    DatabaseFunctions functions;

    /**
     * Seals what no open transaction can add to any more, up to so many batches.
     *
     * @return how many entries; none where another server is at it, or there is nothing to seal
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long seal() {
        return functions.number("attune.audit_seal", BATCHES);
    }
}

package org.attune.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;

/** Closes accounts whose period is over, each in a transaction of its own; the rules are the database's ({@code attune.ledger_close}). */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Closes a year's accounts; no work with a child")
public class ClosingService {

    private static final int MOST = 1_000;

    @Inject
    LedgerFunctions functions;

    @Inject
    LedgerSchemes schemes;

    @Inject
    StatementService statements;

    /** The accounts that could be closed now, the oldest period first; at most a thousand. */
    @Unrestricted("For the nightly job as well; ids and nothing else")
    public List<UUID> due() {
        return functions.due(schemes.on(), MOST);
    }

    /** Closing one twice changes nothing. */
    @Unrestricted("For the nightly job as well, and only of what is over by the account's own terms")
    @Transactional(TxType.REQUIRES_NEW)
    public void close(UUID account) {
        functions.close(account);
    }

    /**
     * Closes one that the reader may see.
     *
     * @return how many lines that made; 0 where it was closed before
     * @throws org.attune.api.problem.RefusedException while its period is not over
     */
    @Requires(Permission.MANAGE_SERVICE)
    public long closeOne(UUID account) {
        statements.account(account);
        return functions.close(account);
    }
}

package org.attune.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerStatement;
import org.attune.api.ledger.OwnerKind;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/**
 * Reads accounts for people and programs: the service's office all of them, a setting's people their own setting's, and the Virtual
 * School its own.
 */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Tells how time was used, and names no child")
public class StatementService {

    private static final String SUBJECT = "attune.ledger_account";

    @Inject
    TimeLedger ledger;

    @Inject
    LedgerFunctions functions;

    @Inject
    LedgerSchemes schemes;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /**
     * A part of a list.
     *
     * @param next the last account's id where others follow; null at the end
     */
    public record Accounts(
            List<LedgerAccount> accounts, @Nullable UUID next) {}

    /** By the owners' names. @param after the last account of the part before; null for the beginning */
    @Requires(Permission.MANAGE_SERVICE)
    public Accounts accounts(LedgerPeriod period, @Nullable UUID after, int atMost) {
        String afterName =
                after == null ? null : ledger.get(after).key().owner().name();
        List<LedgerAccount> found = functions.accounts(
                "attune.ledger_accounts",
                schemes.on(),
                period.kind().name(),
                period.year(),
                afterName,
                after,
                atMost + 1);
        boolean more = found.size() > atMost;
        List<LedgerAccount> shown = more ? found.subList(0, atMost) : found;
        return new Accounts(shown, more ? shown.get(atMost - 1).id() : null);
    }

    /** @throws NotFoundException where there is no such account, it is not the reader's, or its service model is off */
    @Requires({Permission.VIEW_OWN_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public LedgerAccount account(UUID id) {
        Optional<LedgerAccount> found =
                functions.accounts("attune.ledger_get", id).stream().findFirst();
        LedgerAccount account = found.filter(this::isReadable).orElse(null);
        if (account == null) {
            audit.refused("ledger: account", id, null, found.isEmpty() ? "not here" : "not theirs");
            throw new NotFoundException("There is no such account, or it is not yours.");
        }
        return account;
    }

    /** @param before only older lines than this one; null for the newest */
    @Requires({Permission.VIEW_OWN_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public LedgerStatement statement(UUID id, @Nullable Integer before, int atMost) {
        account(id);
        return ledger.statement(id, before, atMost);
    }

    /** Notes that a whole statement is about to be taken out. @param how as which kind of file */
    @Requires({Permission.VIEW_OWN_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public LedgerAccount beginExport(UUID id, String how) {
        LedgerAccount account = account(id);
        audit.event("export", SUBJECT, id, null, how);
        return account;
    }

    private boolean isReadable(LedgerAccount account) {
        boolean own = account.key().owner().kind() == OwnerKind.SETTING
                && user.settingIds()
                        .contains(Objects.requireNonNull(account.key().owner().id()));
        boolean ofVirtualSchool =
                account.key().owner().kind() == OwnerKind.VIRTUAL_SCHOOL && user.may(Permission.RUN_VIRTUAL_SCHOOL);
        return schemes.isOn(account.key().scheme()) && (own || ofVirtualSchool || user.may(Permission.MANAGE_SERVICE));
    }
}

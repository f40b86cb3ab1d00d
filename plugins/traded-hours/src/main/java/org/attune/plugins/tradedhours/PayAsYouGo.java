package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.Invoices;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.NewInvoice;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Settings that pay for time as they use it, up to what they agreed to. */
@ApplicationScoped
@Transactional
public class PayAsYouGo {

    @Inject
    EntityManager em;

    @Inject
    TimeLedger ledger;

    @Inject
    Invoices invoices;

    /**
     * Adds the time that work needs and the account has not, where the setting has agreed to pay for it.
     *
     * @param account held by the caller
     * @param minutes what is missing
     * @param what the work, without a child's name
     * @param work the activity's own number
     * @return the account as it is now
     */
    @Unrestricted("Called when work is recorded, by whoever was allowed to record it")
    LedgerAccount cover(LedgerAccount account, int minutes, LocalDate day, String what, UUID work) {
        List<Contract> agreed = em.createQuery(
                        "select c from TradedHoursContract c where c.accountId = :account"
                                + " and c.kind = org.attune.plugins.tradedhours.ContractKind.PAY_AS_YOU_GO"
                                + " and c.state = org.attune.plugins.tradedhours.ContractState.AGREED",
                        Contract.class)
                .setParameter("account", account.id())
                .getResultList();
        if (agreed.isEmpty() || agreed.get(0).getMinutes() - used(agreed.get(0).getId()) < minutes) {
            return account;
        }
        Contract contract = agreed.get(0);
        UUID credit = ledger.credit(
                account.id(),
                Booking.of(
                                minutes,
                                day,
                                "Pay as you go: " + what,
                                UUID.nameUUIDFromBytes(("as you go " + work).getBytes(StandardCharsets.UTF_8)))
                        .because("Agreement " + contract.reference()));
        em.persist(new ContractUse(contract.getId(), day, what, minutes, price(contract, minutes), credit));
        em.flush();
        return ledger.get(account.id());
    }

    private int used(UUID contract) {
        Number sum = em.createQuery(
                        "select sum(u.minutes) from TradedHoursUse u where u.contractId = :id", Number.class)
                .setParameter("id", contract)
                .getSingleResult();
        return sum == null ? 0 : sum.intValue();
    }

    /** Its part of the price, to the nearest penny. */
    private static Money price(Contract contract, int minutes) {
        long all = contract.getMinutes();
        return new Money((contract.net().pence() * minutes + all / 2) / all);
    }

    /** What was used, the oldest first. */
    @Unrestricted("Called by what shows an agreement to whoever may see it")
    List<ContractUse> uses(UUID contract) {
        return em.createQuery(
                        "select u from TradedHoursUse u where u.contractId = :contract order by u.id",
                        ContractUse.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /**
     * Drafts an invoice for what was used and no invoice asks for yet, at most a hundred lines of it.
     *
     * @throws RefusedException where there is nothing
     */
    @Requires(Permission.MANAGE_SERVICE)
    public void invoice(@Nullable UUID id) {
        Contract contract = id == null ? null : em.find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE);
        UUID account = contract == null ? null : contract.getAccountId();
        if (contract == null || account == null) {
            throw new NotFoundException("There is no such agreement.");
        }
        List<ContractUse> open = uses(contract.getId()).stream()
                .filter(use -> !use.isInvoiced())
                .limit(NewInvoice.MOST_LINES)
                .toList();
        if (open.isEmpty()) {
            throw new RefusedException("nothing-to-invoice", "All that was used is on an invoice already.");
        }
        UUID draft = invoices.draft(new NewInvoice(
                account,
                ContractBooking.orderNumber(contract, contract.getOrderNumber()),
                open.stream()
                        .map(use -> new InvoiceLine(
                                London.wordsOrNothing(use.getDay()) + ": " + use.getWhat(),
                                use.getMinutes(),
                                use.getMoney(),
                                contract.vat(),
                                null))
                        .toList(),
                // Another draft of the same time is one after that was removed.
                UUID.randomUUID()));
        open.forEach(use -> use.invoiced(draft));
        em.flush();
    }
}

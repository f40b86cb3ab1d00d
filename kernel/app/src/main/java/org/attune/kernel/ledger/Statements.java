package org.attune.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LedgerStatement;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.TimeMeasure;
import org.jspecify.annotations.Nullable;

/** Statements in the account's own unit and words. */
@ApplicationScoped
class Statements {

    @Inject
    StatementService service;

    @Inject
    LedgerSchemes schemes;

    @Inject
    TimeLedger ledger;

    /**
     * A part of a statement.
     *
     * @param next where the older lines begin; null at the end
     */
    record Part(StatementView view, @Nullable Integer next) {}

    Part part(UUID account, @Nullable Integer before, int atMost) {
        LedgerStatement statement = service.statement(account, before, atMost);
        return new Part(view(statement.account(), statement.lines()), statement.next());
    }

    /** Without their lines; what is asked for is asked for once, however many they are. */
    List<StatementView> views(List<LedgerAccount> accounts) {
        Map<String, String> titles = schemes.titles();
        Map<LedgerUnit, TimeMeasure> measures = new EnumMap<>(LedgerUnit.class);
        return accounts.stream()
                .map(account -> StatementView.of(
                        account,
                        titles.getOrDefault(
                                account.key().scheme(), account.key().scheme()),
                        measures.computeIfAbsent(account.terms().unit(), ledger::measure),
                        List.of()))
                .toList();
    }

    private StatementView view(LedgerAccount account, List<LedgerLine> lines) {
        String scheme = account.key().scheme();
        return StatementView.of(
                account,
                schemes.titles().getOrDefault(scheme, scheme),
                ledger.measure(account.terms().unit()),
                lines);
    }
}

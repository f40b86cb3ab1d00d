package org.attune.api.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an account's statement.
 *
 * @param account as it stands now
 * @param lines newest first
 * @param next where the older lines begin, for {@link TimeLedger#statement}; null where there are none
 */
public record LedgerStatement(
        LedgerAccount account,
        List<LedgerLine> lines,
        @Nullable Integer next) {}

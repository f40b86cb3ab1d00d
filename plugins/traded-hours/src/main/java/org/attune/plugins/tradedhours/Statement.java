package org.attune.plugins.tradedhours;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting's account in an academic year: the balance and lines of it.
 *
 * @param lines newest first
 * @param next where the older lines begin; null at the end
 */
public record Statement(
        Balance balance,
        List<StatementLine> lines,
        @Nullable Integer next) {}

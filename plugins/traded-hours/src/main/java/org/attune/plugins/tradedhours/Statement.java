package org.attune.plugins.tradedhours;

import java.util.List;

/**
 * A setting's account in an academic year: the balance and every line of it.
 *
 * @param lines newest first
 */
public record Statement(Balance balance, List<StatementLine> lines) {}

package org.attune.kernel.ledger;

import java.util.List;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LineKind;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.time.London;

/**
 * An account and lines of it in its people's own unit, for pages and PDFs.
 *
 * @param service what the service model is called
 * @param lines newest first
 */
public record StatementView(LedgerAccount account, String service, TimeMeasure measure, List<Row> lines) {

    /** A line in words and figures. */
    public record Row(
            String day,
            String isoDay,
            String what,
            String why,
            String change,
            String reserved,
            String left,
            int number) {}

    static StatementView of(LedgerAccount account, String service, TimeMeasure measure, List<LedgerLine> lines) {
        return new StatementView(
                account,
                service,
                measure,
                lines.stream().map(line -> row(line, measure)).toList());
    }

    private static Row row(LedgerLine line, TimeMeasure measure) {
        return new Row(
                London.words(line.day()),
                line.day().toString(),
                line.words(),
                line.reason(),
                signed(line.minutes(), measure),
                ofReserved(line, measure),
                measure.figure(line.availableAfter()),
                line.number());
    }

    /** What the change alone does not tell. */
    private static String ofReserved(LedgerLine line, TimeMeasure measure) {
        return line.kind() == LineKind.CHARGED && line.reserved() != 0
                ? "Used " + measure.words(line.used()) + " of " + measure.words(-line.reserved())
                        + " that were reserved"
                : "";
    }

    private static String signed(int minutes, TimeMeasure measure) {
        return (minutes > 0 ? "+" : "") + measure.figure(minutes);
    }

    public String owner() {
        return account.key().owner().name();
    }

    /** For example "1 September 2026 to 31 August 2027". */
    public String period() {
        return London.words(account.key().period().firstDay()) + " to "
                + London.words(account.key().period().lastDay());
    }

    public String title() {
        return service
                + (account.key().name().isEmpty() ? "" : ": " + account.key().name());
    }

    public String leftNumber() {
        return measure.number(account.available()).replace('-', '−');
    }

    /** The colour of its panel. */
    public String tone() {
        return account.available() > 0 ? "ok" : "stop";
    }

    public String unit() {
        return measure.plural();
    }

    /** Its sums, in the order in which they are read; none that is nothing but what was bought and used. */
    public List<Sum> sums() {
        return java.util.stream.Stream.of(
                        new Sum("Bought or allocated", account.credited(), true),
                        new Sum("Carried over or moved here", Math.max(account.carried(), 0), false),
                        new Sum("Carried over or moved away", Math.max(-account.carried(), 0), false),
                        new Sum("Used", account.used(), true),
                        new Sum("Reserved for planned work", account.reserved(), false),
                        new Sum("Lapsed", account.expired(), false),
                        new Sum("Left", account.available(), true))
                .filter(sum -> sum.always || sum.minutes != 0)
                .toList();
    }

    /** In words: {@code measure.words(minutes)} says how much. */
    public record Sum(String what, int minutes, boolean always) {}

    public String words(int minutes) {
        return measure.words(minutes);
    }

    /** The day on which it was closed in words; empty while it is open. */
    public String closedOn() {
        return account.closedOn() == null ? "" : London.words(account.closedOn());
    }
}

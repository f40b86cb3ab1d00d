package org.attune.plugins.virtualschool;

import java.util.List;
import java.util.stream.Stream;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeMeasure;
import org.jspecify.annotations.Nullable;

/**
 * The Virtual School's time of a year.
 *
 * @param account null where it was given nothing yet
 * @param terms by term, the holidays with the term before
 * @param people by link EP
 * @param kinds by what it was used for
 */
public record Usage(
        LedgerPeriod period,
        TimeMeasure measure,
        @Nullable LedgerAccount account,
        List<UsageLine> terms,
        List<UsageLine> people,
        List<UsageLine> kinds) {

    static Usage nothing(LedgerPeriod period, TimeMeasure measure) {
        return new Usage(period, measure, null, List.of(), List.of(), List.of());
    }

    public int given() {
        return account == null ? 0 : account.credited() + account.carried();
    }

    public int used() {
        return account == null ? 0 : account.used();
    }

    public int planned() {
        return account == null ? 0 : account.reserved();
    }

    public int free() {
        return account == null ? 0 : account.available();
    }

    public String givenWords() {
        return measure.words(given());
    }

    public String usedWords() {
        return measure.words(used());
    }

    public String plannedWords() {
        return measure.words(planned());
    }

    public String freeWords() {
        return measure.words(free());
    }

    /** By which all bars are measured: the longest of them. */
    public int most() {
        return Stream.of(terms, people, kinds)
                .flatMap(List::stream)
                .mapToInt(one -> one.used() + one.planned())
                .max()
                .orElse(0);
    }
}

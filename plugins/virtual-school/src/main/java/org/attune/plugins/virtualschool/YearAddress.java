package org.attune.plugins.virtualschool;

import java.util.List;
import java.util.stream.IntStream;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.page.Address;

/** The year in a page's address. */
final class YearAddress {

    private YearAddress() {}

    /** The one that it names, or the present one. */
    static LedgerPeriod of(LedgerPeriod present) {
        String text = Address.text("year");
        return text != null && text.matches("20\\d\\d")
                ? new LedgerPeriod(present.kind(), Integer.parseInt(text))
                : present;
    }

    /** The next, this one and the two before. */
    static List<LedgerPeriod> near(LedgerPeriod present) {
        return IntStream.of(1, 0, -1, -2)
                .mapToObj(step -> new LedgerPeriod(present.kind(), present.year() + step))
                .toList();
    }
}

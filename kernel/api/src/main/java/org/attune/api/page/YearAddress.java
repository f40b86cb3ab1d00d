package org.attune.api.page;

import java.util.List;
import java.util.stream.IntStream;
import org.attune.api.ledger.LedgerPeriod;

/** The year in the address of a page, {@code ?year=2026}, and the years that the page leads to. Only while Faces answers a request. */
public final class YearAddress {

    private YearAddress() {}

    /**
     * @param present the period that is under way
     * @return the one of its kind that the address names, from 2000 to 2099; the present one where it names none
     */
    public static LedgerPeriod of(LedgerPeriod present) {
        String text = Address.text("year");
        return text != null && text.matches("20\\d\\d")
                ? new LedgerPeriod(present.kind(), Integer.parseInt(text))
                : present;
    }

    /**
     * @param present the period that is under way
     * @return the next, this one and the two before
     */
    public static List<LedgerPeriod> near(LedgerPeriod present) {
        return IntStream.of(1, 0, -1, -2)
                .mapToObj(step -> new LedgerPeriod(present.kind(), present.year() + step))
                .toList();
    }
}

package org.attune.plugins.districtdays;

import org.attune.api.ledger.YearKind;
import org.attune.api.plugin.Label;

/** For which year a district has its days. */
public enum DaysYear {
    @Label("The school year: 1 September to 31 August")
    SCHOOL(YearKind.ACADEMIC),
    @Label("The financial year: 1 April to 31 March")
    FINANCIAL(YearKind.FINANCIAL);

    private final YearKind kind;

    DaysYear(YearKind kind) {
        this.kind = kind;
    }

    YearKind kind() {
        return kind;
    }
}

package org.attune.plugins.virtualschool;

import org.attune.api.ledger.YearKind;
import org.attune.api.plugin.Label;

/** For which year the Virtual School has its time. */
public enum TimeYear {
    @Label("The school year: 1 September to 31 August")
    SCHOOL(YearKind.ACADEMIC),
    @Label("The financial year: 1 April to 31 March")
    FINANCIAL(YearKind.FINANCIAL);

    private final YearKind kind;

    TimeYear(YearKind kind) {
        this.kind = kind;
    }

    YearKind kind() {
        return kind;
    }
}

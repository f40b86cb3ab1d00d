package org.attune.kernel.workload;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/** What holds for everybody, by the day from which it does. */
record WorkingRules(NavigableMap<LocalDate, Rule> byDay) {

    Rule on(LocalDate day) {
        Map.Entry<LocalDate, Rule> entry = byDay.floorEntry(day);
        return entry == null ? Rule.USUAL : entry.getValue();
    }
}

package org.attune.kernel.demo;

import java.util.List;
import org.attune.api.deadline.DayCount;

/** The file {@code deadlines.yaml}: how long the service has for what it promises. Days are counted back from the day of loading. */
record DemoDeadlines(List<Limit> limits) {

    record Limit(String rule, int sinceDays, int amount, DayCount unit) {}
}

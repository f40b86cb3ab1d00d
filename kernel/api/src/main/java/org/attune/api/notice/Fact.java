package org.attune.api.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.deadline.DeadlineRule;

/** What may be put into a notice's words. There is no way to put in a name that somebody typed, and so none for a child's. */
public sealed interface Fact {

    /** @param day a day in London; shown as "3 March 2027" */
    record Day(LocalDate day) implements Fact {}

    /** @param number shown in figures */
    record Number(long number) implements Fact {}

    /** @param settingId a setting of the authority; its name is shown */
    record Setting(UUID settingId) implements Fact {}

    /** @param rule what is to be done in time; its title is shown */
    record Task(DeadlineRule rule) implements Fact {}
}

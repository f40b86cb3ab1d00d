package org.attune.plugins.tradedhours;

import java.time.LocalDate;
import java.time.Month;

/** A term of a school year, by the months in which it lies everywhere. */
public enum Term {
    AUTUMN("Autumn term", Month.SEPTEMBER),
    SPRING("Spring term", Month.JANUARY),
    SUMMER("Summer term", Month.APRIL);

    private final String words;
    private final Month begins;

    Term(String words, Month begins) {
        this.words = words;
        this.begins = begins;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** The first day of its first month, for the ledger. */
    LocalDate day(AcademicYear year) {
        return LocalDate.of(this == AUTUMN ? year.start() : year.start() + 1, begins, 1);
    }
}

package org.attune.tests.journey;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * An invented child and parent whom no other test knows.
 *
 * @param given the child's given name
 * @param family the child's family name
 * @param parent the parent's full name
 * @param email the parent's address
 * @param mobile the parent's number; empty for none
 */
record Family(String given, String family, String parent, String email, String mobile) {

    static final String DAY = "14";
    static final String MONTH = "3";
    static final String YEAR = "2016";

    static Family withMobile() {
        return of("07700 9" + ThreadLocalRandom.current().nextInt(10_000, 100_000));
    }

    static Family withoutMobile() {
        return of("");
    }

    private static Family of(String mobile) {
        String family = "Test"
                + ThreadLocalRandom.current()
                        .ints(8, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        String email = "parent." + family.toLowerCase(Locale.ROOT) + "@family.example";
        return new Family("Robin", family, "Alex " + family, email, mobile);
    }

    String child() {
        return given + " " + family;
    }
}

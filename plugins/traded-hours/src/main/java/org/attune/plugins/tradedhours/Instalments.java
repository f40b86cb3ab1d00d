package org.attune.plugins.tradedhours;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.api.invoice.Money;

/** How a price is divided: equal parts over a year, the odd pennies and minutes in the last one. */
final class Instalments {

    static final List<Integer> CHOICES = List.of(1, 2, 3, 4, 6, 12);

    private static final int MONTHS = 12;

    private Instalments() {}

    /** @param from the day from which it is to be invoiced */
    record Part(int number, LocalDate from, Money net, int minutes) {}

    static List<Part> of(int parts, LocalDate first, Money net, int minutes) {
        long each = net.pence() / parts;
        int time = minutes / parts;
        return IntStream.rangeClosed(1, parts)
                .mapToObj(number -> new Part(
                        number,
                        first.plusMonths((long) (number - 1) * months(parts)),
                        new Money(number < parts ? each : net.pence() - each * (parts - 1)),
                        number < parts ? time : minutes - time * (parts - 1)))
                .toList();
    }

    private static int months(int parts) {
        return MONTHS / parts;
    }

    /** For example "3 equal instalments, one every 4 months". */
    static String words(int parts) {
        int between = months(parts);
        return parts == 1
                ? "One invoice"
                : parts + " equal instalments, one every " + (between == 1 ? "month" : between + " months");
    }
}

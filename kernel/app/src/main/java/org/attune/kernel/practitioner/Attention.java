package org.attune.kernel.practitioner;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What somebody who answers for the practitioners must see today.
 *
 * @param problems those who cannot sign, or have nobody who signs
 * @param left those whose time here is over and who have open cases
 * @param due those whose registration ends within 90 days, the first to end first
 */
public record Attention(List<PractitionerLine> problems, List<Left> left, List<PractitionerLine> due) {

    /** Somebody who does not work here today and has this many open cases. */
    public record Left(PractitionerLine line, long cases) {}

    /** @param openCases of each practitioner who has any */
    static Attention of(List<PractitionerLine> lines, Map<UUID, Long> openCases) {
        return new Attention(
                lines.stream().filter(PractitionerLine::isProblem).toList(),
                lines.stream()
                        .filter(line -> !line.here() && openCases.containsKey(line.id()))
                        .map(line -> new Left(line, openCases.getOrDefault(line.id(), 0L)))
                        .toList(),
                lines.stream()
                        .filter(PractitionerLine::isDue)
                        .sorted(Comparator.comparing(
                                line -> Objects.requireNonNull(line.countdown()).lastDay()))
                        .toList());
    }
}

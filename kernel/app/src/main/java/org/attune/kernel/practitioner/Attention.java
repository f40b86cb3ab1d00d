package org.attune.kernel.practitioner;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What somebody who answers for the practitioners must see today.
 *
 * @param problems those who cannot sign, or have nobody who signs
 * @param due those whose registration ends within 90 days, the first to end first
 */
public record Attention(List<PractitionerLine> problems, List<PractitionerLine> due) {

    static Attention of(List<PractitionerLine> lines) {
        return new Attention(
                lines.stream().filter(PractitionerLine::isProblem).toList(),
                lines.stream()
                        .filter(PractitionerLine::isDue)
                        .sorted(Comparator.comparing(
                                line -> Objects.requireNonNull(line.countdown()).lastDay()))
                        .toList());
    }

    public boolean isEmpty() {
        return problems.isEmpty() && due.isEmpty();
    }
}

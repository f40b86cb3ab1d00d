package org.attune.plugins.tradedhours;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.casework.ActivityKind;

/**
 * How work is charged.
 *
 * @param charged the kinds that are; all others are core, and free
 * @param preparation minutes that are added to each hour of work
 * @param byKind the same for kinds of which it differs
 * @param roundUp to how many minutes what is charged is rounded up
 */
public record ChargeRules(List<ActivityKind> charged, int preparation, Map<ActivityKind, Integer> byKind, int roundUp) {

    private static final int HOUR = 60;

    /** Keeps its own copies. */
    public ChargeRules {
        charged = List.copyOf(charged);
        byKind = Map.copyOf(byKind);
    }

    /** From what {@link #chargedText} and {@link #byKindText} made. */
    static ChargeRules of(String charged, int preparation, String byKind, int roundUp) {
        return new ChargeRules(
                parts(charged).map(ActivityKind::valueOf).toList(),
                preparation,
                parts(byKind)
                        .map(part -> part.split(" ", 2))
                        .collect(Collectors.toMap(
                                part -> ActivityKind.valueOf(part[0]), part -> Integer.valueOf(part[1]))),
                roundUp);
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(",")).filter(part -> !part.isEmpty());
    }

    String chargedText() {
        return charged.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    String byKindText() {
        return new EnumMap<>(byKind.isEmpty() ? new EnumMap<>(ActivityKind.class) : byKind)
                .entrySet().stream()
                        .map(one -> one.getKey().name() + " " + one.getValue())
                        .collect(Collectors.joining(","));
    }

    /** Whether work of that kind is charged. */
    public boolean charges(ActivityKind kind) {
        return charged.contains(kind);
    }

    /**
     * @param minutes how long the work took
     * @return how much is charged for it: with its preparation, rounded up
     */
    public int charge(ActivityKind kind, int minutes) {
        // Whole minutes only: a part of one counts as one.
        int whole = minutes + ceil(minutes * byKind.getOrDefault(kind, preparation), HOUR);
        return ceil(whole, roundUp) * roundUp;
    }

    /** What an hour of each kind costs, kinds as people call them, in the order of the list of kinds. */
    public List<Cost> costs() {
        return Arrays.stream(ActivityKind.values())
                .map(kind -> new Cost(kind.title(), charges(kind) ? charge(kind, HOUR) : 0))
                .toList();
    }

    /** @param minutes what an hour of it is charged as; 0 where it is free */
    public record Cost(String kind, int minutes) {

        public String words() {
            return minutes == 0 ? "free" : Hours.words(minutes);
        }
    }

    private static int ceil(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}

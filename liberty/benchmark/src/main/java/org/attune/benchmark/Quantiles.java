package org.attune.benchmark;

import java.util.Arrays;
import java.util.List;

/** What is typical of many measurements, and what nearly all of them keep to. */
final class Quantiles {

    private static final double HALF = 0.5;
    private static final double NINETY_FIVE = 0.95;

    private Quantiles() {}

    static double median(double[] values) {
        return at(values, HALF);
    }

    static double median(List<Double> values) {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static double p95(double[] values) {
        return at(values, NINETY_FIVE);
    }

    private static double at(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * share)];
    }
}

package org.attune.benchmark;

/**
 * One line of the report.
 *
 * @param target what the design asks for; empty where it asks for nothing
 */
record Figure(String what, String value, String target, String how) {

    static Figure of(String what, double value, String target, String how) {
        return new Figure(what, String.format("%.2f", value), target, how);
    }
}

package org.attune.kernel.workload;

/** Figures as a table shows them. */
public record Cells(
        String working, String away, String direct, String planned, String done, String free, boolean overbooked) {

    static Cells of(Figures figures) {
        return new Cells(
                Hours.figure(figures.working()),
                Hours.figure(figures.away()),
                Hours.figure(figures.direct()),
                Hours.figure(figures.planned()),
                Hours.figure(figures.done()),
                Hours.figure(figures.free()),
                figures.free() < 0);
    }
}

package org.attune.kernel.deadline;

/**
 * What was promised against what was done, of one rule and one year.
 *
 * @param started clocks that started in the year
 * @param inTime done by the day that was promised
 * @param late done after it, though a pause or an exception may have allowed it
 * @param allowed of those that were done late, how many a pause or exception had moved
 * @param overdue still open, and their day is past
 * @param open still open otherwise
 * @param stopped came to nothing
 */
public record Kept(
        String rule,
        String title,
        long started,
        long inTime,
        long late,
        long allowed,
        long overdue,
        long open,
        long stopped) {

    /** Of those that were done, how many as promised: for example "83 of 100 (83%)"; empty where none was done. */
    public String share() {
        long done = inTime + late;
        return done == 0 ? "" : inTime + " of " + done + " (" + Math.round(100.0 * inTime / done) + "%)";
    }
}

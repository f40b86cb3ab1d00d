package org.attune.kernel.csv;

/**
 * One thing in the file that could not be used; its row was left out.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param column the column's title, or "The whole row"
 * @param found what stands there, shortened
 * @param expected what should stand there
 */
public record ImportProblem(int line, String column, String found, String expected) {

    public static final String WHOLE_ROW = "The whole row";

    private static final int SHOWN = 80;

    public ImportProblem {
        found = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found.isBlank() ? "nothing" : found;
    }
}

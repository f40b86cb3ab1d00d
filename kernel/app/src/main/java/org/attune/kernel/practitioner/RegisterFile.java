package org.attune.kernel.practitioner;

import java.util.List;
import org.attune.kernel.csv.ImportProblem;

/**
 * What a file says of the register.
 *
 * @param rows the sound rows
 * @param unchecked rows that say nothing of a check, or of one who is not on the register: passed over
 * @param bad rows that cannot be used
 * @param problems why
 * @param moved whether the columns stand in another order than in our own file
 */
record RegisterFile(List<Row> rows, int unchecked, int bad, List<ImportProblem> problems, boolean moved) {

    /**
     * @param line where it begins
     * @param name empty where the file has none
     */
    record Row(int line, String name, CheckDetails check) {}
}

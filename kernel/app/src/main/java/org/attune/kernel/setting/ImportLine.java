package org.attune.kernel.setting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.attune.kernel.csv.ImportProblem;

/**
 * A line of the report: what became of a row, and for one that could not be used what is wrong with it.
 *
 * @param line the line of the file on which the row begins, from 1; 0 for none
 * @param urn empty where it cannot be read
 * @param name the setting's; empty where it cannot be read
 * @param column the title of the column; empty where it is about the row and nothing is wrong
 * @param found what stands there
 * @param expected what should stand there; empty where nothing is wrong
 * @param done what was done, in words
 */
public record ImportLine(int line, String urn, String name, String column, String found, String expected, String done) {

    static ImportLine leftOut(ImportProblem problem) {
        return new ImportLine(
                problem.line(), "", "", problem.column(), problem.found(), problem.expected(), "The row was left out");
    }

    static ImportLine of(GiasRow row, String name, String done) {
        return new ImportLine(row.line(), Integer.toString(row.urn()), name, "", "", "", done);
    }

    @JsonIgnore
    public boolean isProblem() {
        return !expected.isEmpty();
    }
}

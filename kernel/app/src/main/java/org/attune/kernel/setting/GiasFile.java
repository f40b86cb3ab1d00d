package org.attune.kernel.setting;

import java.util.List;
import org.attune.kernel.csv.ImportProblem;

/**
 * What a download holds for one authority.
 *
 * @param rows the sound rows of the authority, each URN once
 * @param otherAuthorities how many rows are another authority's
 * @param badRows how many rows cannot be used
 * @param problems why, the first of them
 * @param problemsNotShown how many more problems there are
 */
record GiasFile(
        List<GiasRow> rows, int otherAuthorities, int badRows, List<ImportProblem> problems, int problemsNotShown) {}

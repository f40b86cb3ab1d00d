package org.attune.kernel.setting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts what becomes of the rows, and keeps a line of the report for each that is not as it was. */
final class ImportTally {

    private final GiasFile file;
    private final List<ImportLine> lines = new ArrayList<>();
    private int added;
    private int updated;
    private int closed;
    private int unchanged;
    private int notKept;
    private int offered;

    ImportTally(GiasFile file) {
        this.file = file;
        file.problems().stream().map(ImportLine::leftOut).forEach(lines::add);
        if (file.problemsNotShown() > 0) {
            lines.add(new ImportLine(
                    0, "", "", "", "", "", "And " + file.problemsNotShown() + " more that are not listed here"));
        }
    }

    void added(GiasRow row) {
        added++;
        lines.add(ImportLine.of(row, row.name(), "Added"));
    }

    void changed(GiasRow row, String name, boolean closes, Collection<String> columns) {
        if (closes) {
            closed++;
        } else {
            updated++;
        }
        lines.add(ImportLine.of(row, name, (closes ? "Closed: " : "Updated: ") + String.join(", ", columns)));
    }

    void offered(GiasRow row, List<String> perhaps) {
        offered++;
        lines.add(ImportLine.of(
                row,
                row.name(),
                "Not added yet: it may be the same as " + String.join(", or ", perhaps)
                        + ", added by hand. Say which on the list of settings"));
    }

    void unchanged() {
        unchanged++;
    }

    void notKept() {
        notKept++;
    }

    /** Of the whole file, whoever they belong to. */
    int rows() {
        return file.rows().size() + file.otherAuthorities() + file.badRows();
    }

    ImportResult result() {
        return new ImportResult(
                added,
                updated,
                closed,
                unchanged,
                notKept,
                offered,
                file.otherAuthorities(),
                file.badRows(),
                List.copyOf(lines));
    }
}

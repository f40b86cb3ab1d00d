package org.attune.kernel.setting;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.csv.Columns;
import org.attune.kernel.csv.CsvRows;
import org.attune.kernel.csv.CsvRows.Row;
import org.attune.kernel.csv.ImportProblem;
import org.attune.kernel.setting.GiasValue.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register's download for one authority, a row at a time: the whole country passes through, and only the
 * authority's own rows stay in memory.
 */
final class GiasReader {

    /** More than anybody reads; enough to see what is wrong. */
    static final int PROBLEMS_KEPT = 5_000;

    /** How often whoever follows it is told. */
    private static final int STEP = 500;

    private static final String FIELD = "file";
    private static final String WHERE_FROM =
            " Choose the CSV file called “edubasealldata” from Get Information about Schools.";

    private final int laCode;
    private final Columns<GiasColumn> columns;
    private final Map<Integer, Integer> lineOfUrn = new TreeMap<>();
    private final List<GiasRow> rows = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private int otherAuthorities;
    private int badRows;
    private int problemCount;

    private GiasReader(int laCode, Columns<GiasColumn> columns) {
        this.laCode = laCode;
        this.columns = columns;
    }

    /**
     * @param laCode the authority's DfE number
     * @throws InvalidException where it is no such file at all
     */
    static GiasFile read(InputStream file, int laCode, ImportWatch watch) throws IOException {
        CsvRows csv = new CsvRows(file);
        GiasReader reader = new GiasReader(laCode, columns(csv.next()));
        int rows = 0;
        for (Row row = csv.next(); row != null; row = csv.next()) {
            reader.readRow(row);
            if (++rows % STEP == 0) {
                watch.at(ImportState.READING, rows);
            }
        }
        watch.at(ImportState.READING, rows);
        return reader.result();
    }

    /**
     * Reads the titles alone.
     *
     * @throws InvalidException where it is no such file at all
     */
    static void requireTitles(InputStream file) throws IOException {
        columns(new CsvRows(file).next());
    }

    private GiasFile result() {
        return new GiasFile(
                List.copyOf(rows), otherAuthorities, badRows, List.copyOf(problems), problemCount - problems.size());
    }

    private static Columns<GiasColumn> columns(@Nullable Row first) {
        if (first == null) {
            throw new InvalidException(FIELD, "The file is empty." + WHERE_FROM);
        }
        if (first.isOfZip()) {
            throw new InvalidException(
                    FIELD, "This is a zip or Excel file. Unzip it, or save it as a CSV, and choose that file.");
        }
        if (first.isOfTwoBytesALetter()) {
            throw new InvalidException(
                    FIELD,
                    "This file is saved as Unicode (UTF-16), which cannot be read. Save it as “CSV UTF-8”, and choose that"
                            + " file.");
        }
        if (first.problem() != null) {
            throw new InvalidException(FIELD, "The first line is not a line of column titles." + WHERE_FROM);
        }
        Columns<GiasColumn> columns = Columns.of(first, GiasColumn.class);
        columns.require(FIELD, ". Nothing was brought in." + WHERE_FROM);
        return columns;
    }

    private void readRow(Row row) {
        if (row.problem() != null) {
            bad(List.of(new ImportProblem(
                    row.line(), ImportProblem.WHOLE_ROW, row.problem(), "a row that can be read by itself")));
            return;
        }
        List<String> values = row.values();
        if (!isWhole(values)) {
            bad(List.of(new ImportProblem(
                    row.line(),
                    ImportProblem.WHOLE_ROW,
                    count(values.size()),
                    count(columns.width()) + ", as in the first line")));
            return;
        }
        List<ImportProblem> wrong = new ArrayList<>();
        Object authority = read(GiasColumn.LA_CODE, row, wrong).orElse(null);
        if (authority != null && !authority.equals(laCode)) {
            otherAuthorities++;
            return;
        }
        Map<GiasColumn, Optional<Object>> read = new EnumMap<>(GiasColumn.class);
        for (GiasColumn column : columns.present()) {
            if (column != GiasColumn.LA_CODE) {
                read.put(column, read(column, row, wrong));
            }
        }
        read.put(GiasColumn.LA_CODE, Optional.ofNullable(authority));
        refuseSecond(row, read, wrong);
        if (wrong.isEmpty()) {
            rows.add(new GiasRow(row.line(), read));
        } else {
            bad(wrong);
        }
    }

    /** Empty values beyond the titles do no harm: spreadsheets write them. */
    private boolean isWhole(List<String> values) {
        int width = columns.width();
        return values.size() >= width && values.stream().skip(width).allMatch(String::isEmpty);
    }

    private Optional<Object> read(GiasColumn column, Row row, List<ImportProblem> wrong) {
        String text = columns.text(row, column);
        try {
            return Optional.ofNullable(column.value().read(text));
        } catch (Unreadable e) {
            wrong.add(new ImportProblem(
                    row.line(), column.title(), text, column.value().expected()));
            return Optional.empty();
        }
    }

    private void refuseSecond(Row row, Map<GiasColumn, Optional<Object>> read, List<ImportProblem> wrong) {
        if (read.getOrDefault(GiasColumn.URN, Optional.empty()).orElse(null) instanceof Integer urn) {
            Integer before = lineOfUrn.putIfAbsent(urn, row.line());
            if (before != null) {
                wrong.add(new ImportProblem(
                        row.line(),
                        GiasColumn.URN.title(),
                        urn.toString(),
                        "each URN once; this one is on line " + before + " too"));
            }
        }
    }

    private void bad(List<ImportProblem> wrong) {
        badRows++;
        for (ImportProblem problem : wrong) {
            problemCount++;
            if (problems.size() < PROBLEMS_KEPT) {
                problems.add(problem);
            }
        }
    }

    private static String count(int values) {
        return values == 1 ? "1 value" : values + " values";
    }
}

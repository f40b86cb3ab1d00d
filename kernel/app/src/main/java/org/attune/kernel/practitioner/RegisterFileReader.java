package org.attune.kernel.practitioner;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Registration;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.kernel.csv.Columns;
import org.attune.kernel.csv.CsvRows;
import org.attune.kernel.csv.ImportProblem;
import org.attune.kernel.csv.Spreadsheet;
import org.attune.kernel.practitioner.RegisterFile.Row;
import org.jspecify.annotations.Nullable;

/** Reads the file that comes back from checking everybody: by the columns' titles, a bad row costing itself only. */
final class RegisterFileReader {

    static final int MOST_ROWS = 5000;

    private static final String FIELD = "file";
    private static final String NOTHING = " Nothing was brought in.";
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** Which column a rule's field stands in. */
    private static final Map<String, RegisterColumn> COLUMNS = Map.of(
            "hcpcNumber", RegisterColumn.NUMBER,
            "modality", RegisterColumn.MODALITY,
            "hcpcExpiresOn", RegisterColumn.EXPIRES,
            "hcpcCheckedOn", RegisterColumn.CHECKED,
            "note", RegisterColumn.NOTE);

    private final LocalDate today;
    private final Columns<RegisterColumn> columns;
    private final Map<String, Integer> lineOfNumber = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private int unchecked;
    private int bad;

    private RegisterFileReader(LocalDate today, Columns<RegisterColumn> columns) {
        this.today = today;
        this.columns = columns;
    }

    /** @throws InvalidException where it is no such file at all */
    static RegisterFile read(InputStream file, LocalDate today) throws IOException {
        CsvRows csv = new CsvRows(file);
        RegisterFileReader reader = new RegisterFileReader(today, columns(csv.next()));
        int count = 0;
        for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
            if (++count > MOST_ROWS) {
                throw new InvalidException(FIELD, "The file has more than 5,000 rows." + NOTHING);
            }
            reader.readRow(row);
        }
        return new RegisterFile(reader.rows, reader.unchecked, reader.bad, reader.problems, reader.columns.isMoved());
    }

    private static Columns<RegisterColumn> columns(CsvRows.@Nullable Row titles) {
        if (titles == null) {
            throw new InvalidException(FIELD, "The file is empty." + NOTHING);
        }
        if (titles.isOfZip()) {
            throw new InvalidException(
                    FIELD, "This is an Excel file. Save it as a CSV, and choose that file." + NOTHING);
        }
        if (titles.isOfTwoBytesALetter()) {
            throw new InvalidException(
                    FIELD,
                    "This file is saved as Unicode (UTF-16), which cannot be read. Save it as “CSV UTF-8”, and choose that"
                            + " file." + NOTHING);
        }
        Columns<RegisterColumn> columns = Columns.of(titles, RegisterColumn.class);
        columns.require(
                FIELD,
                ". The first line must have the titles of the columns, as in the file that you download here."
                        + NOTHING);
        return columns;
    }

    private void readRow(CsvRows.Row row) {
        if (row.problem() != null) {
            bad(List.of(new ImportProblem(
                    row.line(), ImportProblem.WHOLE_ROW, row.problem(), "a row that can be read by itself")));
            return;
        }
        if (text(row, RegisterColumn.CHECKED).isEmpty()
                || (text(row, RegisterColumn.NUMBER).isEmpty()
                        && text(row, RegisterColumn.STATUS).equalsIgnoreCase(HcpcStatus.NONE.words()))) {
            unchecked++;
            return;
        }
        List<ImportProblem> wrong = new ArrayList<>();
        CheckDetails check = check(row, wrong);
        if (wrong.isEmpty() && check.seen().status() == HcpcStatus.NONE) {
            // A row without a number is passed over above.
            wrong.add(problem(row, RegisterColumn.STATUS, "what the register says of the one who has this number"));
        }
        if (wrong.isEmpty()) {
            for (FieldError error : RegistrationRules.errors(check, today)) {
                wrong.add(problem(row, COLUMNS.getOrDefault(error.field(), RegisterColumn.STATUS), error.message()));
            }
            refuseSecond(row, check, wrong);
        }
        if (wrong.isEmpty()) {
            rows.add(new Row(row.line(), text(row, RegisterColumn.NAME), check));
        } else {
            bad(wrong);
        }
    }

    private CheckDetails check(CsvRows.Row row, List<ImportProblem> wrong) {
        HcpcStatus status = status(row, wrong);
        String modality = text(row, RegisterColumn.MODALITY);
        Registration seen = new Registration(
                text(row, RegisterColumn.NUMBER),
                modality.isEmpty()
                        ? Registration.EDUCATIONAL_PSYCHOLOGIST
                        : Modality.of(modality).map(Modality::getTitle).orElse(modality),
                status,
                day(row, RegisterColumn.EXPIRES, wrong));
        return new CheckDetails(seen, day(row, RegisterColumn.CHECKED, wrong), text(row, RegisterColumn.NOTE), null);
    }

    private HcpcStatus status(CsvRows.Row row, List<ImportProblem> wrong) {
        String typed = text(row, RegisterColumn.STATUS);
        Optional<HcpcStatus> found = Arrays.stream(HcpcStatus.values())
                .filter(one -> one.words().equalsIgnoreCase(typed))
                .findFirst();
        if (found.isEmpty()) {
            wrong.add(problem(
                    row,
                    RegisterColumn.STATUS,
                    "one of: "
                            + String.join(
                                    "; ",
                                    Arrays.stream(HcpcStatus.values())
                                            .map(HcpcStatus::words)
                                            .toList())));
        }
        return found.orElse(HcpcStatus.NONE);
    }

    private @Nullable LocalDate day(CsvRows.Row row, RegisterColumn column, List<ImportProblem> wrong) {
        String typed = text(row, column);
        if (typed.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(typed);
        try {
            if (day.matches()) {
                return day.group(1) != null
                        ? LocalDate.of(number(day, 3), number(day, 2), number(day, 1))
                        : LocalDate.of(number(day, 4), number(day, 5), number(day, 6));
            }
        } catch (DateTimeException e) {
            // Said below: there is no such day.
        }
        wrong.add(problem(row, column, "a date, for example 31/05/2027"));
        return null;
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private void refuseSecond(CsvRows.Row row, CheckDetails check, List<ImportProblem> wrong) {
        String number = String.valueOf(check.seen().number());
        Integer before = lineOfNumber.putIfAbsent(number, row.line());
        if (before != null) {
            wrong.add(problem(row, RegisterColumn.NUMBER, "each number once; this one is on line " + before + " too"));
        }
    }

    private String text(CsvRows.Row row, RegisterColumn column) {
        return Spreadsheet.unescape(columns.text(row, column));
    }

    private ImportProblem problem(CsvRows.Row row, RegisterColumn column, String expected) {
        return new ImportProblem(row.line(), column.title(), text(row, column), expected);
    }

    private void bad(List<ImportProblem> wrong) {
        bad++;
        problems.addAll(wrong);
    }
}

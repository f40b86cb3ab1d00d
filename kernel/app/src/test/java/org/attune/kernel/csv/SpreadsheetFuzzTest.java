package org.attune.kernel.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Any text in a cell of the CSV files that we write, and any file as one that we read (docs/testing.md). */
class SpreadsheetFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void noCellIsAFormulaAndTheTextComesBack(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String cell = Spreadsheet.escape(text);
        assertFalse(cell.matches("(?s)[=+\\-@\\t\\r\\n].*"), cell);
        assertEquals(text, Spreadsheet.unescape(cell));
        if (isOneLine(text)) {
            StringBuilder out = new StringBuilder();
            try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
                csv.printRecord("Title", cell);
            }
            byte[] file = out.toString().getBytes(StandardCharsets.UTF_8);
            CsvRows.Row row = Objects.requireNonNull(new CsvRows(new ByteArrayInputStream(file)).next());
            assertEquals(List.of("Title", cell.strip()), row.values());
        }
    }

    @FuzzTest(maxDuration = "1m")
    void everyFileEndsAndItsLinesAreNumberedInOrder(byte[] file) throws IOException {
        CsvRows rows = new CsvRows(new ByteArrayInputStream(file));
        int last = 0;
        int count = 0;
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            assertFalse(row.line() <= last, "line " + row.line() + " after " + last);
            assertEquals(row.problem() != null, row.values().isEmpty());
            last = row.line();
            count++;
        }
        assertFalse(count > file.length);
    }

    private static boolean isOneLine(String text) {
        return text.length() < LineReader.LONGEST / 8
                && text.chars().noneMatch(letter -> letter == '\n' || letter == '\r');
    }
}

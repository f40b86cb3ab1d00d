package org.attune.kernel.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attune.kernel.csv.LineReader.Line;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, one at a time. A row that cannot be read costs itself only: where a quotation mark is not closed,
 * reading goes on with the very next line.
 */
public final class CsvRows {

    /** No value that we read has more lines than this. */
    private static final int LINES_OF_A_ROW = 10;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .get();

    /**
     * @param line where it begins
     * @param values as they stand; empty where the row cannot be read
     * @param problem why it cannot be read, else null
     */
    public record Row(
            int line, List<String> values, @Nullable String problem) {

        /** Of a first row: whether the file is a zip, as a spreadsheet's own files are too. */
        public boolean isOfZip() {
            return !values.isEmpty() && values.get(0).startsWith("PK");
        }

        /**
         * Of a first row: whether the file is UTF-16. Its mark looks so where every byte is taken for a letter; without a mark
         * every other letter is nothing.
         */
        public boolean isOfTwoBytesALetter() {
            String all = String.join(",", values) + problem;
            return all.startsWith("\u00ff\u00fe") || all.startsWith("\u00fe\u00ff") || all.indexOf('\0') >= 0;
        }
    }

    private final LineReader lines;
    private final Deque<Line> putBack = new ArrayDeque<>();

    public CsvRows(InputStream file) {
        lines = new LineReader(file);
    }

    /** The next row that is not blank; null at the end. */
    public @Nullable Row next() throws IOException {
        Line line = nextLine();
        while (line != null && line.text().isBlank()) {
            line = nextLine();
        }
        return line == null ? null : row(line);
    }

    private Row row(Line first) throws IOException {
        if (first.cut()) {
            return unreadable(first, "a line of more than 65,536 characters");
        }
        StringBuilder text = new StringBuilder(first.text());
        List<Line> further = new ArrayList<>();
        Quotes quotes = Quotes.after(first.text(), Quotes.CLOSED);
        while (quotes == Quotes.OPEN && further.size() < LINES_OF_A_ROW) {
            Line line = nextLine();
            if (line == null) {
                break;
            }
            further.add(line);
            text.append('\n').append(line.text());
            quotes = line.cut() ? Quotes.BROKEN : Quotes.after(line.text(), quotes);
        }
        if (quotes == Quotes.CLOSED) {
            return new Row(first.number(), split(text.toString()), null);
        }
        for (int i = further.size() - 1; i >= 0; i--) {
            putBack.push(further.get(i));
        }
        return unreadable(first, "a quotation mark (\") that is not closed, or text after a closing one");
    }

    private @Nullable Line nextLine() throws IOException {
        return putBack.isEmpty() ? lines.next() : putBack.pop();
    }

    private static Row unreadable(Line line, String problem) {
        return new Row(line.number(), List.of(), problem);
    }

    private static List<String> split(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<String> values = new ArrayList<>();
            for (CSVRecord csv : parser) {
                csv.forEach(value -> values.add(value.strip()));
            }
            return values;
        }
    }
}

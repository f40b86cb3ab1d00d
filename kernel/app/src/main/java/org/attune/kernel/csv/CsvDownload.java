package org.attune.kernel.csv;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attune.api.time.London;

/** A CSV file as the answer to a request: for a spreadsheet, in which no text becomes a formula. */
public final class CsvDownload implements AutoCloseable {

    /** Excel takes a file for UTF-8 only with this in front. */
    private static final String MARK = "\ufeff";

    private final CSVPrinter csv;

    private CsvDownload(CSVPrinter csv) {
        this.csv = csv;
    }

    /**
     * Begins the answer: each line is sent as it comes.
     *
     * @param name of the file, to which today is added: {@code audit}
     */
    public static CsvDownload begin(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "-" + London.today() + ".csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        return to(response.getOutputStream());
    }

    /** The same for whoever answers otherwise: a program. */
    public static CsvDownload to(OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write(MARK);
        return new CsvDownload(new CSVPrinter(out, CSVFormat.RFC4180));
    }

    /** @param cells texts, which are made safe, and numbers and days, which stay what they are */
    public void line(List<?> cells) throws IOException {
        csv.printRecord(cells.stream()
                .map(cell -> cell instanceof String text ? Spreadsheet.escape(text) : cell)
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

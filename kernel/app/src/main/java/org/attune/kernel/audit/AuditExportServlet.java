package org.attune.kernel.audit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attune.api.problem.ProblemException;
import org.attune.kernel.csv.Spreadsheet;
import org.attune.kernel.time.London;
import org.jspecify.annotations.Nullable;

/**
 * {@code /admin/audit.csv}: what the audit page shows, as a file. It is noted before the first line is given, and given part by
 * part, so that a long one costs no more memory than a short one.
 */
public class AuditExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Excel takes a file for UTF-8 only with this in front. */
    private static final String MARK = "\ufeff";

    private static final int PART = 500;
    private static final int AT_MOST = 50_000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.UK);

    @Inject
    transient AuditSearch search;

    @Inject
    transient AuditWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditAddress address = new AuditAddress(
                request.getParameter("who"),
                request.getParameter("child"),
                request.getParameter("kind"),
                request.getParameter("from"),
                request.getParameter("to"));
        AuditFilter filter;
        AuditSearch.Page first;
        try {
            filter = address.filter(words);
            search.beginExport(filter, address.isFiltered() ? "what was chosen" : "everything");
            first = search.exported(filter, null, PART);
        } catch (ProblemException refused) {
            response.sendError(refused.status());
            return;
        }
        head(response);
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            out.write(MARK);
            csv.printRecord(
                    "When", "Who", "Who they were", "What", "Kind", "Record", "Child", "Fields", "Note", "From where");
            lines(csv, filter, first);
        }
    }

    private void lines(CSVPrinter csv, AuditFilter filter, AuditSearch.Page first) throws IOException {
        AuditSearch.Page page = first;
        int given = 0;
        while (true) {
            for (AuditLine line : page.lines()) {
                csv.printRecord(row(line));
            }
            given += page.lines().size();
            @Nullable UUID next = page.next();
            if (next == null) {
                return;
            }
            if (given >= AT_MOST) {
                csv.printRecord(
                        "The file ends here, after " + given + " lines. For older ones, choose an earlier last day.");
                return;
            }
            page = search.exported(filter, next, PART);
        }
    }

    private static List<String> row(AuditLine line) {
        String child = line.childName();
        return Stream.of(
                        WHEN.format(line.when()),
                        line.who(),
                        line.as(),
                        line.what(),
                        line.kind(),
                        line.record(),
                        child != null
                                ? child
                                : line.childId() == null ? "" : line.childId().toString(),
                        line.getFields(),
                        line.detail(),
                        line.origin())
                .map(Spreadsheet::escape)
                .toList();
    }

    private static void head(HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-" + London.today() + ".csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    }
}

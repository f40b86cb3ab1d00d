package org.attune.kernel.audit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.problem.ProblemException;
import org.attune.kernel.csv.CsvDownload;
import org.jspecify.annotations.Nullable;

/**
 * {@code /admin/audit.csv}: what the audit page shows, as a file. It is noted before the first line is given, and given part by
 * part, so that a long one costs no more memory than a short one.
 */
public class AuditExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
        try (CsvDownload csv = CsvDownload.begin(response, "audit")) {
            csv.line(List.of(
                    "When", "Who", "Who they were", "What", "Kind", "Record", "Child", "Fields", "Note", "From where"));
            lines(csv, filter, first);
        }
    }

    private void lines(CsvDownload csv, AuditFilter filter, AuditSearch.Page first) throws IOException {
        AuditSearch.Page page = first;
        int given = 0;
        while (true) {
            for (AuditLine line : page.lines()) {
                csv.line(row(line));
            }
            given += page.lines().size();
            @Nullable UUID next = page.next();
            if (next == null) {
                return;
            }
            if (given >= AT_MOST) {
                csv.line(List.of(
                        "The file ends here, after " + given + " lines. For older ones, choose an earlier last day."));
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
                .toList();
    }
}

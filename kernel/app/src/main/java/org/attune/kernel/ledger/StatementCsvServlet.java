package org.attune.kernel.ledger;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LedgerStatement;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.problem.ProblemException;
import org.attune.kernel.csv.Spreadsheet;
import org.attune.kernel.time.London;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/**
 * {@code /ledger/statement.csv?account=}: every line of an account, newest first. It is noted before the first line is given, and
 * given part by part, so that a long one costs no more memory than a short one.
 */
public class StatementCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Excel takes a file for UTF-8 only with this in front. */
    private static final String MARK = "\ufeff";

    @Inject
    transient StatementService service;

    @Inject
    transient TimeLedger ledger;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID account;
        LedgerStatement first;
        try {
            account = Ids.of(request.getParameter("account"));
            service.beginExport(account, "CSV");
            first = service.statement(account, null, TimeLedger.MOST_LINES);
        } catch (ProblemException refused) {
            response.sendError(refused.status());
            return;
        }
        TimeMeasure measure = ledger.measure(first.account().terms().unit());
        head(response);
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            out.write(MARK);
            csv.printRecord(
                    "Line",
                    "Day",
                    "What",
                    "Kind",
                    "Why",
                    "Minutes",
                    "Minutes reserved",
                    "Minutes left",
                    measure.unit().title() + " left");
            lines(csv, account, first, measure);
        }
    }

    private void lines(CSVPrinter csv, UUID account, LedgerStatement first, TimeMeasure measure) throws IOException {
        LedgerStatement part = first;
        while (true) {
            for (LedgerLine line : part.lines()) {
                csv.printRecord(row(line, measure));
            }
            @Nullable Integer next = part.next();
            if (next == null) {
                return;
            }
            part = service.statement(account, next, TimeLedger.MOST_LINES);
        }
    }

    /** Numbers are our own and stay numbers; all that somebody may have typed is made safe. */
    private static List<Object> row(LedgerLine line, TimeMeasure measure) {
        return Stream.<Object>of(
                        line.number(),
                        line.day(),
                        Spreadsheet.escape(line.words()),
                        line.kind().title(),
                        Spreadsheet.escape(line.reason()),
                        line.minutes(),
                        line.reserved(),
                        line.availableAfter(),
                        measure.number(line.availableAfter()))
                .toList();
    }

    private static void head(HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"statement-" + London.today() + ".csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    }
}

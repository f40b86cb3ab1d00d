package org.attune.kernel.ledger;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LedgerStatement;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.problem.ProblemException;
import org.attune.api.validation.Ids;
import org.attune.kernel.csv.CsvDownload;
import org.jspecify.annotations.Nullable;

/**
 * {@code /ledger/statement.csv?account=}: every line of an account, newest first. It is noted before the first line is given, and
 * given part by part, so that a long one costs no more memory than a short one.
 */
public class StatementCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
        try (CsvDownload csv = CsvDownload.begin(response, "statement")) {
            csv.line(List.of(
                    "Line",
                    "Day",
                    "What",
                    "Kind",
                    "Why",
                    "Minutes",
                    "Minutes reserved",
                    "Minutes left",
                    measure.unit().title() + " left"));
            lines(csv, account, first, measure);
        }
    }

    private void lines(CsvDownload csv, UUID account, LedgerStatement first, TimeMeasure measure) throws IOException {
        LedgerStatement part = first;
        while (true) {
            for (LedgerLine line : part.lines()) {
                csv.line(row(line, measure));
            }
            @Nullable Integer next = part.next();
            if (next == null) {
                return;
            }
            part = service.statement(account, next, TimeLedger.MOST_LINES);
        }
    }

    private static List<Object> row(LedgerLine line, TimeMeasure measure) {
        return Stream.<Object>of(
                        line.number(),
                        line.day(),
                        line.words(),
                        line.kind().title(),
                        line.reason(),
                        line.minutes(),
                        line.reserved(),
                        line.availableAfter(),
                        new BigDecimal(measure.number(line.availableAfter())))
                .toList();
    }
}

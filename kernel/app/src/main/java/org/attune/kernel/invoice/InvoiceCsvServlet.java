package org.attune.kernel.invoice;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.attune.api.problem.ProblemException;
import org.attune.kernel.csv.CsvDownload;
import org.jspecify.annotations.Nullable;

/** {@code /invoices/invoices.csv}: everything that was issued, given part by part. It is noted before the first line is given. */
public class InvoiceCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 500;

    @Inject
    transient InvoiceService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InvoiceService.Part part;
        try {
            part = service.issued(null, null, null, STEP);
            service.noteExport(null, "CSV");
        } catch (ProblemException refused) {
            response.sendError(refused.status());
            return;
        }
        try (CsvDownload csv = CsvDownload.begin(response, "invoices")) {
            InvoiceCsv.titles(csv);
            InvoiceCsv.rows(csv, part.documents());
            @Nullable UUID next = part.next();
            while (next != null) {
                part = service.issued(null, null, next, STEP);
                InvoiceCsv.rows(csv, part.documents());
                next = part.next();
            }
        }
    }
}

package org.attune.kernel.ledger;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.problem.ProblemException;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.document.Downloads;
import org.attune.kernel.pdf.Pdf;

/** {@code /ledger/statement.pdf?account=}: an account's statement to print or send. A long one has its newest lines, and says so. */
public class StatementPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StatementService service;

    @Inject
    transient Statements statements;

    @Inject
    transient CurrentAuthority authority;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Statements.Part part;
        try {
            UUID account = Ids.of(request.getParameter("account"));
            service.beginExport(account, "PDF");
            part = statements.part(account, null, TimeLedger.MOST_LINES);
        } catch (ProblemException refused) {
            response.sendError(refused.status());
            return;
        }
        byte[] pdf = Pdf.of(StatementHtml.of(authority.get(), part.view(), part.next() == null));
        Downloads.send(response, "statement-" + London.today() + ".pdf", "application/pdf", pdf);
    }
}

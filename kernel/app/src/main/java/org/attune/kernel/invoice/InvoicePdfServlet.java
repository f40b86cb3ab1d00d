package org.attune.kernel.invoice;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.attune.api.problem.ProblemException;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.validation.Ids;
import org.attune.kernel.document.Downloads;
import org.attune.kernel.pdf.Pdf;

/** {@code /invoices/invoice.pdf?id=}: an invoice or a credit note to print or send. */
public class InvoicePdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InvoiceService service;

    @Inject
    transient CurrentAuthority authority;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InvoiceView view;
        String cancels;
        try {
            UUID id = Ids.of(request.getParameter("id"));
            view = InvoiceView.of(service.get(id));
            UUID credits = view.credits();
            cancels = credits == null
                    ? ""
                    : service.get(credits).named().document().number();
            service.noteExport(id, "PDF");
        } catch (ProblemException refused) {
            response.sendError(refused.status());
            return;
        }
        byte[] pdf = Pdf.of(InvoiceHtml.of(authority.get(), view, cancels));
        String name = view.kind().toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-" + view.number() + ".pdf";
        Downloads.send(response, name, "application/pdf", pdf);
    }
}

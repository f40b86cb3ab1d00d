package org.attune.kernel.wording;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.attune.api.problem.ProblemException;
import org.attune.kernel.document.Downloads;

/** {@code /admin/wording.pdf}: a letter as its reader would get it, with an invented child. */
public class WordingPreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Previews previews;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] pdf;
        try {
            pdf = previews.pdf(asked(request, "text"), asked(request, "number"));
        } catch (ProblemException e) {
            response.sendError(e.status());
            return;
        }
        Downloads.send(response, "preview.pdf", "application/pdf", pdf);
    }

    private static String asked(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

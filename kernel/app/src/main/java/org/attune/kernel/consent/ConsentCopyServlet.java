package org.attune.kernel.consent;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.attune.kernel.document.Downloads;

/** A person's own answers as a PDF to keep, for whoever gave the right code in this session. */
public class ConsentCopyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ParentDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> copy = door.copy();
        if (copy.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/consent/code.xhtml");
            return;
        }
        Downloads.send(response, "your-answers.pdf", "application/pdf", copy.get());
    }
}

package org.attune.kernel.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.attune.api.problem.ProblemException;
import org.attune.api.security.CurrentUser;
import org.attune.kernel.web.Ids;

/** {@code /documents/{id}}: a file, for those whose it is to open. */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!user.isSignedIn()) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?back="
                    + URLEncoder.encode(request.getServletPath() + path, StandardCharsets.UTF_8));
            return;
        }
        Stored stored;
        try {
            UUID id = Ids.of(path.isEmpty() ? null : path.substring(1));
            stored = documents.open(id);
        } catch (ProblemException e) {
            response.sendError(e.status());
            return;
        }
        Downloads.send(response, stored);
    }
}

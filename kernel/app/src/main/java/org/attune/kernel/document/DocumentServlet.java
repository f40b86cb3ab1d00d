package org.attune.kernel.document;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attune.api.security.CurrentUser;

/** {@code /documents/{id}}: a file, for those whose it is to open. */
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!user.isSignedIn()) {
            String path = request.getPathInfo() == null ? "" : request.getPathInfo();
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?back="
                    + URLEncoder.encode(request.getServletPath() + path, StandardCharsets.UTF_8));
            return;
        }
        Downloads.answer(request, response, documents::open);
    }
}

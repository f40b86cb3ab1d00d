package org.attune.kernel.operator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the operators' host answers where there is no page. Like the answer at a host that is nobody's, it loads nothing. */
final class OperatorProblem {

    private static final String NOT_FOUND = "/WEB-INF/errors/unknown-host.html";
    private static final String OTHER = "/WEB-INF/errors/operator.html";

    private OperatorProblem() {}

    static void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        String page = status == HttpServletResponse.SC_NOT_FOUND ? NOT_FOUND : OTHER;
        try (InputStream text =
                Objects.requireNonNull(request.getServletContext().getResourceAsStream(page), page)) {
            // Faces may have taken the writer before it gave up.
            response.getWriter().write(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

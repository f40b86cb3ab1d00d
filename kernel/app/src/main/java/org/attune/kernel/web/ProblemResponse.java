package org.attune.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a problem as {@code application/problem+json}, for filters, which run before JAX-RS. */
public final class ProblemResponse {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Seconds after which a program may try again. */
    static final String RETRY_AFTER = "5";

    private ProblemResponse() {}

    /** Does nothing when the answer has already begun. */
    public static void send(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        // The headers that every response bears are set already, and stay.
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (problem.status() == 503) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }
        response.getOutputStream().write(Json.mapper().toJson(problem).getBytes(StandardCharsets.UTF_8));
    }
}

package org.attune.kernel.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers on every response. PrimeFaces adds the Content-Security-Policy of a page itself, with its nonce; everything that is
 * not a page gets one that allows nothing.
 */
public class SecurityHeadersFilter implements Filter {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** An address that leads nowhere is answered by an error page, which has our style sheet and nothing inline. */
    private static final String ERROR_PAGE =
            "default-src 'none'; img-src 'self' data:; form-action 'self'; style-src 'self';"
                    + " style-src-attr 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'";

    @Inject
    @ConfigProperty(name = "attune.demo", defaultValue = "false")
    boolean demo;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure() && !demo) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!isPublicResource(http)) {
            answer.setHeader("Cache-Control", "no-store");
            String path = http.getRequestURI().substring(http.getContextPath().length());
            if (!path.endsWith(".xhtml") && !path.endsWith("/")) {
                answer.setHeader("Content-Security-Policy", holdsData(path) ? NOTHING : ERROR_PAGE);
            }
        }
        chain.doFilter(request, response);
    }

    /** Answers that are for programs or to be kept: nothing in them may run or load. */
    private static boolean holdsData(String path) {
        return path.startsWith("/api/") || path.startsWith("/documents/");
    }

    /** Style sheets, scripts and pictures: the same for everybody. */
    private static boolean isPublicResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/jakarta.faces.resource/");
    }
}

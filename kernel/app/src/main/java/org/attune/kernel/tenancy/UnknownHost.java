package org.attune.kernel.tenancy;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The answer at a host that is nobody's. It says nothing about whose there are. */
final class UnknownHost {

    private static final String PAGE = "/WEB-INF/errors/unknown-host.html";

    private UnknownHost() {}

    static void answer(ServletContext context, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        try (InputStream page = Objects.requireNonNull(context.getResourceAsStream(PAGE), PAGE)) {
            page.transferTo(response.getOutputStream());
        }
    }
}

package org.attune.kernel.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.attune.kernel.persistence.SuspendedException;
import org.attune.kernel.tenancy.TenantContext;
import org.attune.kernel.tenancy.TenantDirectory;

/**
 * Second of all filters: tells the people and programs of an authority that the operator has suspended, parents with a link too,
 * that this is so and whom to ask. Nothing of theirs is read, so nobody is asked to sign in.
 */
public class SuspendedFilter implements Filter {

    private static final String API = "/api";

    /** The look of the notice. A plugin's files pass its gate, which is shut. */
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private static final String LIBRARY = "ln";

    /** An hour: programs need not knock every five seconds. */
    private static final String RETRY_AFTER = "3600";

    @Inject
    TenantDirectory directory;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!directory.isSuspended(TenantContext.get().authority())) {
            orSuspendedMeanwhile(http, answer, chain);
        } else if (isOfTheLook(http)) {
            chain.doFilter(request, response);
        } else {
            tell(http, answer);
        }
    }

    /** The database knows first: what it refuses in the moment before this server has learned of it gets the same answer. */
    private static void orSuspendedMeanwhile(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            boolean suspended =
                    Problems.of(e).filter(SuspendedException.class::isInstance).isPresent();
            if (!suspended || response.isCommitted()) {
                throw e;
            }
            tell(request, response);
        }
    }

    private static boolean isOfTheLook(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getServletPath().startsWith(RESOURCES)
                && !String.valueOf(request.getParameter(LIBRARY)).startsWith("plugin");
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        if (path.equals(API) || path.startsWith(API + "/")) {
            ProblemResponse.send(response, Problem.of(new SuspendedException()));
            // Instead of the seconds that any other problem of this kind says.
            response.setHeader("Retry-After", RETRY_AFTER);
        } else {
            response.setHeader("Retry-After", RETRY_AFTER);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}

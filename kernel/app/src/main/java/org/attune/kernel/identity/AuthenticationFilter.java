package org.attune.kernel.identity;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantCache;
import org.attune.kernel.web.Problem;
import org.attune.kernel.web.ProblemResponse;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: a person by session, a program by key, or a visitor. Runs after TenantFilter (web.xml fixes the order), and
 * runs the rest of the request as whom it found.
 */
public class AuthenticationFilter implements Filter {

    private static final String API = "/api";
    private static final String PLUGINS = "/api/v1/plugins/";

    @Inject
    Tenancy tenancy;

    @Inject
    Sessions sessions;

    @Inject
    ApiAuthentication keys;

    @Inject
    AuditLog audit;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = http.getServletPath();
        if (path.equals(API) || path.startsWith(API + "/")) {
            program(http, answer, chain);
        } else {
            person(http, answer, chain);
        }
    }

    private void program(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            TenantCache.Entry<Actor> found = keys.find(request);
            if (found == null) {
                ProblemResponse.send(
                        response,
                        Problem.notSignedIn("Send an API key of this authority: “Authorization: Bearer” and the key."));
                return;
            }
            as(found, request, response, writingDownForPlugin(request, chain));
        } catch (ServletException | RuntimeException e) {
            ProblemResponse.send(response, Problem.of(e));
        }
    }

    /** The kernel's services write down what they refuse; a plugin has no such means, so whoever guessed an id is noted here. */
    private FilterChain writingDownForPlugin(HttpServletRequest request, FilterChain chain) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith(PLUGINS)) {
            return chain;
        }
        return (passed, response) -> {
            chain.doFilter(passed, response);
            if (((HttpServletResponse) response).getStatus() == HttpServletResponse.SC_NOT_FOUND) {
                audit.refused("address " + path);
            }
        };
    }

    private void person(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null && !SessionTenant.isHere(session)) {
            sessions.refuse(session);
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?refused=true");
            return;
        }
        if (!SameOrigin.allows(request)) {
            audit.refused("form of another site");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        TenantCache.Entry<Actor> found = session == null ? null : sessions.find(session);
        if (found == null) {
            chain.doFilter(request, response);
        } else {
            as(found, request, response, chain);
        }
    }

    private void as(
            TenantCache.Entry<Actor> found, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            tenancy.<@Nullable Void>as(found.value(), found.epoch(), () -> {
                chain.doFilter(new AuthenticatedRequest(request, found.value()), response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}

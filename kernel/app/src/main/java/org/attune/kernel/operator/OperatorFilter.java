package org.attune.kernel.operator;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.attune.kernel.identity.SameOrigin;
import org.attune.kernel.web.Problem;
import org.attune.kernel.web.ProblemExceptionHandler;

/**
 * In front of all filters of authorities: answers the operators' host by itself, and no other. What is forwarded from here passes
 * none of them, so no authority is ever entered; what is not on the short list of pages is not there.
 */
public class OperatorFilter implements Filter {

    private static final String HOME = "/operator/authorities.xhtml";
    private static final String SIGN_IN = "/operator/sign-in.xhtml";
    private static final String SIGN_OUT = "/operator/sign-out";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private static final Set<String> PAGES = Set.of(
            HOME,
            "/operator/authority.xhtml",
            "/operator/suspend.xhtml",
            "/operator/delete.xhtml",
            "/operator/approve.xhtml",
            "/operator/plugins.xhtml",
            "/operator/plugin.xhtml");

    @Inject
    OperatorHost host;

    @Inject
    OperatorSignInService sessions;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!host.is(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        switch (request.getDispatcherType()) {
            case REQUEST -> answer(http, answer);
            case FORWARD -> page(http, answer, chain);
            default -> OperatorProblem.send(http, answer, answer.getStatus());
        }
    }

    /** Around the page itself: once the forward has returned, the answer is on its way. */
    private static void page(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
            Integer error = (Integer) request.getAttribute(ProblemExceptionHandler.ERROR);
            if (error != null) {
                OperatorProblem.send(request, response, error);
            }
        } catch (ServletException | RuntimeException e) {
            OperatorProblem.send(request, response, Problem.of(e).status());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String more = request.getPathInfo();
        String path = request.getServletPath() + (more == null ? "" : more);
        if (!SameOrigin.allows(request)) {
            OperatorProblem.send(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else if (isOfTheLook(request, path) || path.equals(SIGN_IN)) {
            forward(request, response, path);
        } else if (path.equals(SIGN_OUT) && "POST".equals(request.getMethod())) {
            sessions.end(OperatorToken.of(request));
            OperatorToken.forget(response);
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?out=true");
        } else if (sessions.who(OperatorToken.of(request)).isEmpty()) {
            boolean page = PAGES.contains(path) || path.equals("/");
            if (page) {
                response.sendRedirect(request.getContextPath() + SIGN_IN);
            } else {
                OperatorProblem.send(request, response, HttpServletResponse.SC_NOT_FOUND);
            }
        } else if (path.equals("/")) {
            response.sendRedirect(request.getContextPath() + HOME);
        } else if (PAGES.contains(path)) {
            forward(request, response, path);
        } else {
            OperatorProblem.send(request, response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void forward(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException, ServletException {
        request.getRequestDispatcher(path).forward(request, response);
    }

    /** Style sheets, scripts and pictures; a plugin's belong to authorities. */
    private static boolean isOfTheLook(HttpServletRequest request, String path) {
        return path.startsWith(RESOURCES)
                && "GET".equals(request.getMethod())
                && !String.valueOf(request.getParameter("ln")).startsWith("plugin");
    }
}

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
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.web.ProblemExceptionHandler;
import org.jspecify.annotations.Nullable;

/** Opens a page only to those whom {@link PageAccess} names; sends others to sign in, or says no. */
public class PageAccessFilter implements Filter {

    private static final String PLUGINS = "/plugins/";
    private static final String HOME = "/index.xhtml";

    @Inject
    PageAccess access;

    @Inject
    AuditLog audit;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = http.getServletPath();
        if (isBareAddress(http, path)) {
            // Not a welcome file: the server would forward to it, past every filter of pages.
            answer.sendRedirect(http.getContextPath() + HOME);
            return;
        }
        if (!path.endsWith(".xhtml")) {
            chain.doFilter(request, response);
            return;
        }
        switch (access.of(path)) {
            case OPEN -> {
                chain.doFilter(request, response);
                answerError(http, answer, path);
            }
            case SIGN_IN -> signIn(http, answer, path);
            case FORBIDDEN -> {
                audit.refused("page " + path);
                answer.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
            case NOT_FOUND -> answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isBareAddress(HttpServletRequest request, String path) {
        String more = request.getPathInfo();
        return (path + (more == null ? "" : more)).equals("/");
    }

    /** The kernel's services write down what they refuse; a plugin has no such means, so whoever guessed an id is noted here. */
    private void answerError(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        Integer error = (Integer) request.getAttribute(ProblemExceptionHandler.ERROR);
        if (error == null) {
            return;
        }
        if (path.startsWith(PLUGINS) && error == HttpServletResponse.SC_NOT_FOUND) {
            audit.refused("page " + path);
        }
        request.removeAttribute(ProblemExceptionHandler.ERROR);
        if (isFromScript(request)) {
            // Nobody sees a page that answers a script, and making one would use up what the next page was to say.
            response.setStatus(error);
        } else if (!response.isCommitted()) {
            response.sendError(error);
        }
    }

    /** Faces' scripts cannot follow a redirect to another page by themselves: they are told in their own words. */
    private static void signIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        boolean get = "GET".equals(request.getMethod());
        String query = get ? request.getQueryString() : queryOfPage(request);
        String back = path + (query == null ? "" : "?" + query);
        String target = request.getContextPath() + "/sign-in.xhtml?" + (get ? "" : "lost=true&") + "back="
                + URLEncoder.encode(back, StandardCharsets.UTF_8);
        if (isFromScript(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    private static boolean isFromScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** A form's own address does not say what it is about; that of the page it stands on does, and the browser names it. */
    private static @Nullable String queryOfPage(HttpServletRequest request) {
        try {
            URI page = new URI(String.valueOf(request.getHeader("Referer")));
            boolean same = request.getServerName().equalsIgnoreCase(page.getHost())
                    && request.getRequestURI().equals(page.getRawPath());
            return same ? page.getRawQuery() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

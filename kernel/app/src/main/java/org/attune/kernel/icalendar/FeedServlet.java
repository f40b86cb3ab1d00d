package org.attune.kernel.icalendar;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.attune.kernel.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** {@code /calendar-feed/{secret}.ics}: somebody's diary for the calendar that follows it. Opened without signing in. */
public class FeedServlet extends HttpServlet {

    static final String PATH = "/calendar-feed/";
    static final String ENDING = ".ics";

    private static final long serialVersionUID = 1L;

    @Inject
    transient FeedService feeds;

    @Inject
    transient FeedGuesses guesses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FeedService.Answer answer = guesses.areTooMany() ? null : feeds.read(secret(request.getPathInfo()));
        if (answer == null || answer.standing() != FeedService.Standing.OPEN) {
            if (answer != null && answer.standing() == FeedService.Standing.UNKNOWN) {
                guesses.another();
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(request, response, answer.content());
    }

    private static String secret(@Nullable String path) {
        return path != null && path.startsWith("/") && path.endsWith(ENDING)
                ? path.substring(1, path.length() - ENDING.length())
                : "";
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, byte[] content)
            throws IOException {
        String tag = tag(content);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        String known = request.getHeader("If-None-Match");
        if (known != null && Arrays.asList(known.split("\\s*,\\s*")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "inline; filename=\"diary.ics\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content);
    }

    /** Of all but the moment at which it was written, which is another each time. */
    private static String tag(byte[] content) {
        String lasting = new String(content, StandardCharsets.UTF_8).replaceAll("(?m)^DTSTAMP.*$", "");
        return '"' + Sha256.of(lasting) + '"';
    }
}

package org.attune.kernel.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.attune.api.problem.ProblemException;
import org.attune.api.validation.Ids;

/** Gives a file to a browser to keep, never to be shown within our pages. */
public final class Downloads {

    private Downloads() {}

    /** Gives what stands at the address's last part, an id; or says what is in the way. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Function<UUID, Stored> open)
            throws IOException {
        String path = request.getPathInfo();
        Stored stored;
        try {
            stored = open.apply(Ids.of(path == null || path.isEmpty() ? null : path.substring(1)));
        } catch (ProblemException e) {
            response.sendError(e.status());
            return;
        }
        send(response, stored);
    }

    public static void send(HttpServletResponse response, Stored stored) throws IOException {
        send(response, stored.name(), stored.mediaType(), stored.content());
    }

    public static void send(HttpServletResponse response, String name, String mediaType, byte[] content)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.getOutputStream().write(content);
    }

    /** RFC 6266: the plain name for old programs, the whole name for all others. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}

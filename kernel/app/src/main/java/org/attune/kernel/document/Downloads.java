package org.attune.kernel.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Gives a file to a browser to keep, never to be shown within our pages. */
public final class Downloads {

    private Downloads() {}

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

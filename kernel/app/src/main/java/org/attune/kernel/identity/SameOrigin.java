package org.attune.kernel.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a form that is sent to us came from a page of ours. Browsers say so themselves; what says nothing is no browser
 * of today, and has no cookie that somebody else could make it send.
 */
public final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FROM_US = Set.of("same-origin", "none");

    private SameOrigin() {}

    /** False for a form that another site sends. */
    public static boolean allows(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod().toUpperCase(Locale.ROOT))) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return FROM_US.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getServerName());
    }

    /** The name alone: a proxy may have another port than we do. */
    private static boolean isHost(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package org.attune.kernel.operator;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The secret of an operator's session, in a cookie of its own: the browser sends it to this host only, to no script, and never with
 * a request that another site began.
 */
final class OperatorToken {

    private static final String NAME = "__Host-attune-operator";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private OperatorToken() {}

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The one that came with a request; empty where there is none. */
    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)
                        && FORM.matcher(cookie.getValue()).matches()) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }

    static void send(HttpServletResponse response, String token) {
        header(response, token, "");
    }

    static void forget(HttpServletResponse response) {
        header(response, "", "; Max-Age=0");
    }

    private static void header(HttpServletResponse response, String value, String more) {
        response.addHeader("Set-Cookie", NAME + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Strict" + more);
    }
}

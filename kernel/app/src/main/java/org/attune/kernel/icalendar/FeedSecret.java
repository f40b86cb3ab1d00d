package org.attune.kernel.icalendar;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What makes an address secret: 256 random bits, fit for a path. */
final class FeedSecret {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private FeedSecret() {}

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean isPossible(String text) {
        return FORM.matcher(text).matches();
    }
}

package org.attune.kernel.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.attune.kernel.digest.Sha256;

/** Makes passwords and keys that nobody can guess. */
final class Secrets {

    /** Without letters and numbers that look alike when read out or written down. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final int KEY_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A first password, about 99 bits, in groups that can be read out. */
    static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** A program's key, 256 bits; the beginning lets scanners for leaked secrets know it. */
    static String key() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return "attune_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What makes a link that opens something, 256 bits, fit for an address. */
    static String token() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it could be one of {@link #token}. */
    static boolean looksLikeToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** A key is long and random, so that one round of SHA-256 is enough. */
    static String sha256(String key) {
        return Sha256.of(key);
    }
}

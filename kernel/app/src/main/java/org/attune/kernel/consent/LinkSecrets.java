package org.attune.kernel.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.attune.kernel.digest.Sha256;

/** Makes links and codes that nobody can guess, and the hashes that are all we keep of them. */
final class LinkSecrets {

    private static final int TOKEN_BYTES = 32;
    private static final int CODES = 1_000_000;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkSecrets() {}

    /** 256 bits, fit for an address. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean looksLikeToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** A token is long and random, so that one round is enough. */
    static String hash(String token) {
        return Sha256.of(token);
    }

    /** Six digits. */
    static String code() {
        return String.format("%06d", RANDOM.nextInt(CODES));
    }

    /** Bound to its invitation. It lives for ten minutes only, and a wrong one counts. */
    static String hash(UUID invitation, String code) {
        return Sha256.of(invitation + ":" + code);
    }

    /** What people type: with spaces or a hyphen, as they read it. */
    static String digits(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

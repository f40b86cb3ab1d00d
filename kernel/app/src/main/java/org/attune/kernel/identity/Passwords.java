package org.attune.kernel.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA512 at the number of iterations that OWASP's Password Storage Cheat Sheet asks for.
 * Kept in the form that Jakarta Security uses: {@code PBKDF2WithHmacSHA512:iterations:salt:hash}, the last two in Base64.
 */
public final class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 32;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** For addresses without an account: looking it up must take as long as where there is one. */
    private static final String NOBODYS = hash(Secrets.password());

    private Passwords() {}

    /** What is kept of a password. */
    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return ALGORITHM + ":" + ITERATIONS + ":" + encode(salt) + ":" + encode(derive(password, salt, ITERATIONS));
    }

    /**
     * Whether it is the password that was hashed.
     *
     * @param hash null where there is no account or no password: takes as long, and is never right
     */
    public static boolean isRight(String password, @Nullable String hash) {
        String[] parts = (hash == null ? NOBODYS : hash).split(":", -1);
        if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
            throw new IllegalStateException("A stored password hash is not of a kind that we make");
        }
        byte[] derived = derive(password, decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, decode(parts[3])) && hash != null;
    }

    /**
     * The last part of the hash of a password, for a comparison that is made where the hash is kept.
     *
     * @param parameters its first three parts
     */
    public static String derive(String password, String parameters) {
        String[] parts = parameters.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(ALGORITHM)) {
            throw new IllegalStateException("A stored password hash is not of a kind that we make");
        }
        return encode(derive(password, decode(parts[2]), Integer.parseInt(parts[1])));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
